import type { SiteLanguage } from '@civic/content/site-languages';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';
import { localDate } from '@civic/ui/format/local-date';
import { messages } from '@civic/ui/messages/messages';
import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator';

import { absoluteUrl } from '../platform/urls/absolute-url';
import type { AnnouncementFeed, FeedItem } from '../data/announcements/announcement-feed';
import { showEach } from '../data/documents/leave-out';
import { feedPath } from '../platform/urls/feed-addresses';
import { expectation } from './entry';

/** How often calendar programs should ask again, seconds. */
const timeToLive = 3600;

const statuses = {
  provisional: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The moment or the day of an event; `null` where no more than a month is known: a calendar cannot say so. */
function timeOf({ expected }: FeedItem, timeZone: string): Pick<ICalEventData, 'start' | 'allDay'> | null {
  if (expected?.date == null) return null;
  if (expected.precision === 'exact') return { start: new Date(expected.date) };
  const local = expected.precision === 'day' ? localDate(expected.date, timeZone) : null;
  // A day is written as the digits of its date, in no zone at all.
  return local && { start: new Date(Date.UTC(local.year, local.month - 1, local.day)), allDay: true };
}

function description(locale: SiteLanguage, item: FeedItem, timeZone: string): string {
  const { formerDate, reason } = messages(locale).feeds;
  const changes = item.history.map((change) => {
    const date = formatAtPrecision(locale, change.date, change.precision, timeZone);
    return [`${formerDate}: ${date ?? '–'}`, ...(change.reason === null ? [] : [`${reason}: ${change.reason}`])].join(
      '; ',
    );
  });
  return [item.teaser, expectation(locale, item, timeZone), ...changes].filter(Boolean).join('\n');
}

function toEvent(locale: SiteLanguage, item: FeedItem, timeZone: string): ICalEventData[] {
  const time = timeOf(item, timeZone);
  if (time === null || item.expected === null) return [];
  const changedAt = new Date(item.changedAt);
  return [
    {
      ...time,
      id: `${item.id}-${locale}@${new URL(absoluteUrl('/')).hostname}`,
      summary: item.title,
      description: description(locale, item, timeZone),
      url: absoluteUrl(item.path),
      location: item.cities.map(({ name }) => name).join(', ') || null,
      status: statuses[item.expected.certainty],
      // Whoever has the event already takes the date that was told last.
      sequence: item.history.length,
      stamp: changedAt,
      lastModified: changedAt,
    },
  ];
}

/** What is to come, as a calendar (RFC 5545) of instants in UTC and whole days. */
export function calendarFeed(locale: SiteLanguage, { site, items }: AnnouncementFeed): string {
  const name = messages(locale).feeds.calendarTitle(site.siteName);
  const calendar = ical({
    name,
    prodId: { company: 'Civic Initiatives', product: 'Announcements', language: locale.toUpperCase() },
    url: absoluteUrl(feedPath('calendar', locale)),
    ttl: timeToLive,
  });
  showEach(`${locale} calendar event`, items, (item) => {
    for (const event of toEvent(locale, item, site.timeZone)) calendar.createEvent(event);
  });
  return calendar.toString();
}
