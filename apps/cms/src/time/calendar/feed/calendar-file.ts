import type { AdminLanguage } from '@civic/content/admin-languages';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';

import type { Translate } from '../../../platform/words/admin-texts';
import type { CalendarEvent } from '../events/event';
import { eventWords, headlineOf, stateOf, whatOf } from '../events/event-words';

export interface CalendarFile {
  events: CalendarEvent[];
  language: AdminLanguage;
  /** The texts in the language. */
  t: Translate;
  /** The name of the site, in the language. */
  siteName: string;
  /** URL of the admin for editors, such as `https://cms.example/admin`. */
  adminUrl: string;
  /** The permanent id of an event, by its id: a moved release stays the same one. */
  lastingIds: ReadonlyMap<string, string>;
}

/** Counted from here, so that the number fits programs that keep 32 bits. */
const epoch = Date.parse('2020-01-01T00:00:00.000Z');

/** Grows with every change of the event. */
const sequenceOf = ({ changedAt }: CalendarEvent) => Math.max(0, Math.floor((Date.parse(changedAt) - epoch) / 1000));

const adminPath = ({ release, documents }: CalendarEvent) =>
  release ? `releases/${release}` : `${documents[0]?.type ?? ''}/${documents[0]?.id ?? ''}`;

const statusOf = ({ state }: CalendarEvent) =>
  state === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;

const span = ({ at, days, until }: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> =>
  days
    ? { start: new Date(`${days.from}T00:00Z`), end: new Date(`${days.to}T00:00Z`), allDay: true }
    : { start: new Date(at), ...(until && { end: new Date(until) }) };

function descriptionOf(event: CalendarEvent, { language, t }: CalendarFile, link: string): string {
  const { meaning, outcomes } = eventWords(language);
  return [
    meaning[whatOf(event)],
    ...(event.outcome ? [outcomes[event.outcome]] : []),
    event.state === 'planned' && event.kind !== 'expected' ? t('calendarFeed:planned') : `${stateOf(event, language)}.`,
    ...(event.error ? [event.error] : []),
    ...(event.by ? [t('calendarFeed:by', { name: event.by })] : []),
    ...(event.release ? [t('calendarFeed:documents'), ...event.documents.map(({ title }) => `– ${title}`)] : []),
    `${t('calendarFeed:open')} ${link}`,
  ].join('\n');
}

function entryOf(event: CalendarEvent, file: CalendarFile): ICalEventData {
  const link = `${file.adminUrl}/collections/${adminPath(event)}`;
  const changedAt = new Date(event.changedAt);
  return {
    ...span(event),
    id: `${(file.lastingIds.get(event.id) ?? event.id).replaceAll('/', '-')}@${new URL(file.adminUrl).host}`,
    sequence: sequenceOf(event),
    stamp: changedAt,
    lastModified: changedAt,
    summary: headlineOf(event, file.language),
    description: descriptionOf(event, file, link),
    url: link,
    status: statusOf(event),
    // The events concern the website, so they do not block a person's day.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Interval at which programs should refresh, s. */
const refreshAfter = 900;

/** The calendar in the format of RFC 5545, with instants in UTC. */
export function calendarFile(file: CalendarFile): string {
  const calendar = ical({
    name: file.t('calendarFeed:name', { site: file.siteName }),
    prodId: { company: 'Civic Initiatives', product: 'Calendar', language: file.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshAfter,
  });
  for (const event of file.events) calendar.createEvent(entryOf(event, file));
  // The library leaves the last line open, but RFC 5545 ends every line.
  return `${calendar.toString()}\r\n`;
}
