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

/** An empty feed has no last change; a constant keeps its bytes the same. */
const never = new Date(0).toISOString();

/**
 * The documents as an Atom feed (RFC 4287). Written here instead of using a library, because it is only a page of elements. The
 * libraries examined write no `xml:lang`, insert the moment of the render, or support only the first version of JSON Feed.
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
