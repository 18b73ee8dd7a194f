import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';

import { feedPath, feedTypes } from '../../platform/urls/feed-addresses';
import { absoluteUrl } from '../../platform/urls/absolute-url';

/** The feeds in the page's language, by media type, for programs that look for some on whatever page they are given. */
export function feedLinks(
  locale: SiteLanguage,
  siteName: string,
): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const { title, calendarTitle } = messages(locale).feeds;
  const link = (kind: keyof typeof feedTypes, name: string) => ({
    url: absoluteUrl(feedPath(kind, locale)),
    title: name,
  });
  return {
    [feedTypes.atom]: [link('atom', title(siteName))],
    [feedTypes.json]: [link('json', title(siteName))],
    [feedTypes.calendar]: [link('calendar', calendarTitle(siteName))],
  };
}
