import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { ICalEventStatus, type ICalEventData } from 'ical-generator';

import type { EventFeed, EventItem } from '../../data/events/event-feed';
import { whereText } from '../../data/events/event-words';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import { readableAddress } from '../../platform/urls/readable-address';
import { calendarDay, calendarFile, calendarId, calendarRevision } from '../calendar';

const day = 86_400_000;

/** The hours, or the days with an exclusive end, as calendar programs expect. */
function timeOf({ time }: EventItem): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (time.kind === 'days') {
    const following = new Date(calendarDay(time.last).getTime() + day);
    return { start: calendarDay(time.first), end: following, allDay: true };
  }
  return { start: new Date(time.start), ...(time.end !== null && { end: new Date(time.end) }) };
}

/** The summary, and each detail after its name. */
function description(
  locale: SiteLanguage,
  { summary, organizer, onlineUrl, registrationUrl }: EventItem,
): string | null {
  const texts = messages(locale).event;
  const details: [string, string | null | undefined][] = [
    [texts.organizer, organizer?.name],
    [texts.join, onlineUrl && readableAddress(onlineUrl)],
    [texts.register, registrationUrl && readableAddress(registrationUrl)],
  ];
  const lines = details.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return [summary, ...lines].filter(Boolean).join('\n') || null;
}

function toEvent(locale: SiteLanguage, item: EventItem): ICalEventData {
  const { id, title, path, place, isCancelled } = item;
  const changedAt = new Date(item.changedAt);
  const address = place?.name ? place.address : null;
  return {
    ...timeOf(item),
    id: calendarId(locale, id),
    summary: title,
    description: description(locale, item),
    url: absoluteUrl(path),
    location: [whereText(locale, item), address].filter(Boolean).join(', ') || null,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    sequence: calendarRevision(item.changedAt),
    stamp: changedAt,
    lastModified: changedAt,
  };
}

/** The events, including past ones, as a calendar. */
export const calendarFeed = (locale: SiteLanguage, { site, items }: EventFeed): string =>
  calendarFile(locale, { type: 'events', site, items, toEvents: (item) => [toEvent(locale, item)] });

/** One event as a file, to be copied into a calendar. */
export const calendarCopy = (locale: SiteLanguage, { site, items }: EventFeed): string =>
  calendarFile(locale, { type: 'events', site, items, isCopy: true, toEvents: (item) => [toEvent(locale, item)] });
