import { createHash } from 'node:crypto';

import { isSiteLanguage, siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { problemResponse } from '@civic/content/problem';

import { ContentUnavailableError } from '../data/store/errors';
import { markUnavailable } from '../data/store/page-tags';
import { feedTypes, type FeedKind } from '../platform/urls/feed-addresses';

interface Feed<Content> {
  kind: FeedKind;
  /** The content; `null` while visitors may not see it. @throws ContentUnavailableError */
  read(locale: SiteLanguage): Promise<Content | null>;
  write(locale: SiteLanguage, content: Content): string;
}

const etagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/**
 * A feed as a cached response, rendered once until its content or something pending changes. Next.js does not compare ETags of
 * route handlers; a proxy in front does, with the one set here. There is no `last-modified`, because browsers would use it as
 * permission to cache the feed.
 */
export async function feedResponse<Content>(segment: string, { kind, read, write }: Feed<Content>): Promise<Response> {
  if (!isSiteLanguage(segment))
    return problemResponse({ title: 'No such feed', status: 404, detail: `Ask in ${siteLanguages.join(' or ')}.` });
  try {
    const content = await read(segment);
    if (content === null)
      return problemResponse({ title: 'Nothing here', status: 404, detail: 'Nothing public is here.' });
    const text = write(segment, content);
    return new Response(text, {
      headers: { 'content-type': `${feedTypes[kind]}; charset=utf-8`, etag: etagOf(text) },
    });
  } catch (error) {
    if (!(error instanceof ContentUnavailableError)) throw error;
    await markUnavailable();
    return problemResponse({ title: 'Not available', status: 503, detail: 'Try again in some seconds.' });
  }
}
