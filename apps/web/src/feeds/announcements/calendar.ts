import type { SiteLanguage } from '@civic/content/site-languages';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';
import { localDate, machineDay } from '@civic/ui/format/instant';
import { messages } from '@civic/ui/messages/messages';
import { ICalEventStatus, type ICalEventData } from 'ical-generator';

import type { AnnouncementFeed, FeedItem } from '../../data/announcements/announcement-feed';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import { calendarDay, calendarFile, calendarId } from '../calendar';
import { expectation } from './entries';

const statuses = {
  provisional: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The moment or day of an event; `null` for a month or less precise dates, which a calendar cannot represent. */
function timeOf({ expected }: FeedItem, timeZone: string): Pick<ICalEventData, 'start' | 'allDay'> | null {
  if (expected?.date == null) return null;
  if (expected.precision === 'exact') return { start: new Date(expected.date) };
  const local = expected.precision === 'day' ? localDate(expected.date, timeZone) : null;
  return local && { start: calendarDay(machineDay(local)), allDay: true };
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
      id: calendarId(locale, item.id),
      summary: item.title,
      description: description(locale, item, timeZone),
      url: absoluteUrl(item.path),
      location: item.cities.map(({ name }) => name).join(', ') || null,
      status: statuses[item.expected.certainty],
      // Subscribers who already have the event update it to the latest date.
      sequence: item.history.length,
      stamp: changedAt,
      lastModified: changedAt,
    },
  ];
}

/** The calendar of announcements expected at an hour or on a day. */
export const calendarFeed = (locale: SiteLanguage, { site, items }: AnnouncementFeed): string =>
  calendarFile(locale, {
    type: 'announcements',
    site,
    items,
    toEvents: (item) => toEvent(locale, item, site.timeZone),
  });
