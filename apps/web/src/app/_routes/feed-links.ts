import { fedTypes } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';

import { feedPath, feedTypes, type FeedKind } from '../../platform/urls/feed-addresses';
import { absoluteUrl } from '../../platform/urls/absolute-url';

/** The feeds in the page's language, by media type, for programs that discover feeds from any page. */
export function feedLinks(
  locale: SiteLanguage,
  siteName: string,
): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const links = (kind: FeedKind, text: 'title' | 'calendarTitle') =>
    fedTypes.map((type) => ({
      url: absoluteUrl(feedPath(type, kind, locale)),
      title: messages(locale).feeds.of[type][text](siteName),
    }));
  return {
    [feedTypes.atom]: links('atom', 'title'),
    [feedTypes.json]: links('json', 'title'),
    [feedTypes.calendar]: links('calendar', 'calendarTitle'),
  };
}
