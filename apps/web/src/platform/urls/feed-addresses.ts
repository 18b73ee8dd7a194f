import type { FedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { listPath } from '@civic/content/paths';

/** The formats of a feed, each with its media type. */
export const feedTypes = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  calendar: 'text/calendar',
} as const;

export type FeedKind = keyof typeof feedTypes;

const names: Record<FeedKind, string> = { atom: 'feed.xml', json: 'feed.json', calendar: 'calendar.ics' };

/** The path of a feed, such as `/bg/announcements/feed.xml`. */
export const feedPath = (type: FedType, kind: FeedKind, locale: SiteLanguage) =>
  `${listPath(type, locale)}/${names[kind]}`;

/** The path of the calendar with one event only, from that of its page. */
export const eventCalendarPath = (path: string) => `${path}/${names.calendar}`;
