import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { expectedPhrase, expectedRemark } from '@civic/ui/format/expected-phrase';

import type { AnnouncementFeed, FeedItem } from '../../data/announcements/announcement-feed';
import { showEach } from '../../data/documents/leave-out';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import { tagUri, type Feed, type FeedEntry } from '../entry';
import { textElement } from '../markup';
import { richTextHtml } from '../rich-text-html';

/** A Bulgarian date may itself end with a full stop. */
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

/** The expected date in a sentence; `null` for a live announcement. */
export function expectation(locale: SiteLanguage, { state, expected }: FeedItem, timeZone: string): string | null {
  if (state !== 'coming-soon') return null;
  const remark = expectedRemark(locale, expected, timeZone);
  return sentence(`${expectedPhrase(locale, expected, timeZone)}${remark === null ? '' : ` – ${remark}`}`);
}

function toEntry(locale: SiteLanguage, item: FeedItem, timeZone: string): FeedEntry {
  const { id, title, teaser, path, body, publishAt, changedAt, initiative, cities, image } = item;
  const expected = expectation(locale, item, timeZone);
  const content = [
    teaser && textElement('p', teaser),
    expected && textElement('p', expected),
    body && richTextHtml(body),
  ];
  return {
    id: tagUri('announcement', locale, id),
    url: absoluteUrl(path),
    title: expected === null ? title : messages(locale).feeds.comingSoon(title),
    summary: [teaser, expected].filter(Boolean).join(' ') || null,
    content: content.filter(Boolean).join(''),
    published: publishAt,
    updated: changedAt,
    topics: [...(initiative ? [initiative.title] : []), ...cities.map(({ name }) => name)],
    image: image && absoluteUrl(image.src),
  };
}

/** The announcements as a feed, the newest first, without those that fail to render. */
export const toFeed = (locale: SiteLanguage, { site, items }: AnnouncementFeed): Feed => ({
  type: 'announcements',
  site,
  entries: showEach(`${locale} feed entry`, items, (item) => toEntry(locale, item, site.timeZone)),
});
