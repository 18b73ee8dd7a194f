import { homePath, listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import { absoluteUrl } from '../platform/urls/absolute-url';
import type { AnnouncementFeed } from '../data/announcements/announcement-feed';
import { feedPath } from '../platform/urls/feed-addresses';
import { toEntries, type FeedEntry } from './entry';

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

/** The announcements as a JSON Feed, version 1.1. */
export function jsonFeed(locale: SiteLanguage, feed: AnnouncementFeed): string {
  const { siteName } = feed.site;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: messages(locale).feeds.title(siteName),
    description: messages(locale).sections.announcements.lead,
    home_page_url: absoluteUrl(listPath('announcements', locale)),
    feed_url: absoluteUrl(feedPath('json', locale)),
    language: locale,
    authors: [{ name: siteName, url: absoluteUrl(homePath(locale)) }],
    items: toEntries(locale, feed).map(item),
  });
}
