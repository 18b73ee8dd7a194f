import type { AdminLanguage } from '@civic/content/admin-languages';
import { wallTimeOf } from '@civic/content/zoned';
import type { PayloadRequest } from 'payload';

import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { holidaysIn } from '../holidays/holidays-in';
import { minuteClashes, releaseClashes } from './clashes';
import type { CalendarAnswer, CalendarEvent } from './event';
import { readWindows, type Range } from './read-windows';
import { userNames, documentTitles } from './read-names';
import { readReleases } from './read-releases';
import { releaseEvents } from './release-events';
import { windowEvents, type EventContext } from './window-events';

const ends = ({ at, days }: CalendarEvent) => (days ? `${days.to}T23:59` : at);
const begins = ({ at, days }: CalendarEvent) => (days ? `${days.from}T00:00` : at);

/** One day of margin on both sides, because days are in the site's time zone and the range is in UTC. */
const isIn = (event: CalendarEvent, { from, to }: Range) =>
  event.days ? ends(event) >= from.slice(0, 10) && begins(event) <= to : event.at >= from && event.at < to;

/** All events of the calendar in a range, in the language. */
export async function readEvents(
  req: PayloadRequest,
  range: Range,
  language: AdminLanguage,
): Promise<Omit<CalendarAnswer, 'mayMove'>> {
  const [timeZone, windows, releases] = await Promise.all([
    siteTimeZone(req),
    readWindows(req, range),
    readReleases(req, range),
  ]);
  const { rows, parents, related } = releases;
  const people = [
    ...windows.flatMap(({ published, draft }) => [published?.updatedBy, draft?.updatedBy]),
    ...rows.map(({ scheduledBy }) => scheduledBy),
  ];
  const items = [...rows, ...related].flatMap(({ plan }) => plan);
  const [names, titles] = await Promise.all([userNames(req, people), documentTitles(req, items, language)]);
  const context: EventContext = { language, timeZone, now: Date.now(), names };
  const events = [
    ...windows.flatMap((versions) => windowEvents(versions, context)),
    ...rows.flatMap((row) => releaseEvents(row, { context, titles, parent: parents.get(row.inverseOf ?? '') })),
  ].filter((event) => isIn(event, range));
  const [from, to] = [range.from, range.to].map((instant) => wallTimeOf(Date.parse(instant), timeZone).slice(0, 10));
  return {
    timeZone,
    events: events.sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id)),
    clashes: [...releaseClashes(related, titles), ...minuteClashes(events)],
    holidays: holidaysIn(timeZone, from ?? '', to ?? '').map(({ day, name }) => ({ day, name: name[language] })),
  };
}
