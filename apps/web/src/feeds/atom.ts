import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { listPath } from '@civic/content/paths';

import { absoluteUrl } from '../platform/urls/absolute-url';
import { feedPath, feedTypes } from '../platform/urls/feed-addresses';
import type { Feed, FeedEntry } from './entry';
import { element, textElement } from './markup';

const link = (rel: string, href: string, type: string) => element('link', { rel, href, type });

function entryXml({ id, url, title, summary, content, published, updated, topics }: FeedEntry): string {
  return element(
    'entry',
    {},
    [
      textElement('id', id),
      textElement('title', title),
      link('alternate', url, 'text/html'),
      published === null ? '' : textElement('published', published),
      textElement('updated', updated),
      ...topics.map((term) => element('category', { term })),
      summary === null ? '' : textElement('summary', summary),
      textElement('content', content, { type: 'html' }),
    ].join(''),
  );
}

/** Of nothing there is no last change; a constant keeps the same feed the same bytes. */
const never = new Date(0).toISOString();

/**
 * The documents as an Atom feed (RFC 4287). Written here and not by a library, for it is a page of elements: those that were looked
 * at write no `xml:lang`, put the moment of the render into it, or know JSON Feed in its first version alone.
 */
export function atomFeed(locale: SiteLanguage, { type, site: { siteName }, entries }: Feed): string {
  const address = absoluteUrl(listPath(type, locale));
  const updated = entries
    .map((entry) => entry.updated)
    .reduce((latest, next) => (next > latest ? next : latest), never);
  const content = [
    textElement('id', address),
    textElement('title', messages(locale).feeds.of[type].title(siteName)),
    textElement('subtitle', messages(locale).sections[type].lead),
    link('self', absoluteUrl(feedPath(type, 'atom', locale)), feedTypes.atom),
    link('alternate', address, 'text/html'),
    textElement('updated', updated),
    element('author', {}, textElement('name', siteName)),
    textElement('icon', absoluteUrl('/icon.svg')),
    ...entries.map(entryXml),
  ];
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, content.join('\n'));
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
