import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { homePath, listPath } from '@civic/content/paths';

import { absoluteUrl } from '../platform/urls/absolute-url';
import { feedPath } from '../platform/urls/feed-addresses';
import type { Feed, FeedEntry } from './entry';

const item = ({ id, url, title, summary, content, published, updated, topics, image }: FeedEntry) => ({
  id,
  url,
  title,
  ...(summary !== null && { summary }),
  content_html: content,
  ...(published !== null && { date_published: published }),
  date_modified: updated,
  ...(image !== null && { image }),
  ...(topics.length > 0 && { tags: topics }),
});

/** The documents as a JSON Feed, version 1.1. */
export function jsonFeed(locale: SiteLanguage, { type, site: { siteName }, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: messages(locale).feeds.of[type].title(siteName),
    description: messages(locale).sections[type].lead,
    home_page_url: absoluteUrl(listPath(type, locale)),
    feed_url: absoluteUrl(feedPath(type, 'json', locale)),
    language: locale,
    authors: [{ name: siteName, url: absoluteUrl(homePath(locale)) }],
    items: entries.map(item),
  });
}
