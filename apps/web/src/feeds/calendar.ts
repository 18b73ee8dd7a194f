import type { FedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import ical, { type ICalEventData } from 'ical-generator';

import { showEach } from '../data/documents/leave-out';
import type { SiteView } from '../data/globals/site';
import { absoluteUrl } from '../platform/urls/absolute-url';
import { feedPath } from '../platform/urls/feed-addresses';

/** The recommended refresh interval of calendar programs, seconds. */
const timeToLive = 3600;

interface Calendar<Item> {
  type: FedType;
  site: SiteView;
  items: Item[];
  /** Whether it is a file of one entry to be copied, instead of a calendar to subscribe to. */
  isCopy?: boolean;
  /** The calendar entry of an item; nothing for an item without a day. */
  toEvents(item: Item): ICalEventData[];
}

/** The identifier of a document in every calendar, independent of its address. */
export const calendarId = (locale: SiteLanguage, id: string) => `${id}-${locale}@${new URL(absoluteUrl('/')).hostname}`;

/** A day such as `2027-05-12` in the form that the library expects: the digits of the date, without a zone. */
export const calendarDay = (day: string) => new Date(`${day}T00:00:00.000Z`);

/** Counted from here, so that the number fits programs that keep 32 bits. */
const epoch = Date.parse('2020-01-01T00:00:00.000Z');

/**
 * The revision of a calendar entry. The number of changes is not known, so it is the instant of the last one, in seconds: it grows
 * with every change.
 */
export const calendarRevision = (changedAt: string) => Math.max(0, Math.floor((Date.parse(changedAt) - epoch) / 1000));

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The items as a calendar (RFC 5545) of instants in UTC and whole days, without those that fail to render. */
export function calendarFile<Item extends { id: string }>(locale: SiteLanguage, calendar: Calendar<Item>): string {
  const { type, site, items, isCopy = false, toEvents } = calendar;
  const file = ical({
    prodId: { company: 'Civic Initiatives', product: capitalised(type), language: locale.toUpperCase() },
    ...(!isCopy && {
      name: messages(locale).feeds.of[type].calendarTitle(site.siteName),
      url: absoluteUrl(feedPath(type, 'calendar', locale)),
      ttl: timeToLive,
    }),
  });
  showEach(`${locale} calendar event`, items, (item) => {
    for (const event of toEvents(item)) file.createEvent(event);
  });
  // The library leaves the last line open, but RFC 5545 ends every line.
  return `${file.toString()}\r\n`;
}
