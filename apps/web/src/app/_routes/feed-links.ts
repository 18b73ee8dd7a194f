import type { Locale } from '@civic/content/locales';
import type { Metadata } from 'next';

import { feedPath, feedTypes } from '../../platform/urls/feed-addresses';
import { feedTexts } from '../../i18n/feeds';
import { absoluteUrl } from '../../platform/urls/absolute-url';

/** The feeds in the page's language, by media type, for programs that look for some on whatever page they are given. */
export function feedLinks(locale: Locale, siteName: string): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const { title, calendarTitle } = feedTexts[locale];
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
