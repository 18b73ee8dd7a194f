/**
 * The incremental cache of Next.js: the interface of a cache handler, and the names it uses inside.
 *
 * Read against: next 16.4.6.
 * Why: the option `cacheHandler` is documented, its types and values are not. The handler needs the tags of a rendered page, the path in
 * its key, and a way to say that a page must be rendered before anyone is answered.
 * At an upgrade: with another key, header or meaning of `lastModified`, purged pages are served again. A new method of the handler or a
 * new kind of value is stored as it comes, without its instant and its tags.
 */
import type { OutgoingHttpHeaders } from 'node:http';

import type { CacheControl as NextCacheControl } from 'next/dist/server/lib/cache-control';
import type { CacheHandler, CacheHandlerValue } from 'next/dist/server/lib/incremental-cache';
import type { IncrementalCacheValue } from 'next/dist/server/response-cache';

/** The age until which Next.js considers a page fresh. */
export type CacheControl = NextCacheControl;

/** The methods that Next.js calls. */
export type Handler = Pick<CacheHandler, 'get' | 'set' | 'revalidateTag' | 'resetRequestCache'>;

/** The result of a look-up. */
export type Found = CacheHandlerValue;

/** A rendered page or the result of a fetch; `null` if Next.js stores the absence of a value. */
export type StoredValue = IncrementalCacheValue | null;

export type GetContext = Parameters<Handler['get']>[1];
export type SetContext = Parameters<Handler['set']>[2];

/** A `lastModified` with which Next.js renders a page before it answers anyone. */
export const mustRender = -1;

/** The result of a `fetch` that found `null`. */
export const emptyFetch = (): Found => ({
  lastModified: Date.now(),
  value: {
    kind: 'FETCH',
    data: { headers: {}, body: 'null', status: 200, url: '' },
    revalidate: 31_536_000,
  } as IncrementalCacheValue,
});

/** Whether a value is a response to visitors, with a status and headers. */
export const isRendered = (value: StoredValue) =>
  value !== null && (value.kind === 'APP_PAGE' || value.kind === 'APP_ROUTE');

/** The tag that Next.js itself sets on a page for its path. */
export const pathTag = (path: string) => `_N_T_${path}`;

/** Next.js joins a page's tags in this header and takes it out of the answer. */
const tagsHeader = 'x-next-cache-tags';

/** The tags that a rendered page collected. */
export function tagsOf(headers: OutgoingHttpHeaders | undefined): string[] {
  const joined = headers?.[tagsHeader];
  return typeof joined === 'string' ? joined.split(',') : [];
}

/** The path of a page from its cache key, `/route-cache/<kind>/<hash>/$<path>`; `null` for keys of another form. */
export function pagePathOf(key: string): string | null {
  const start = key.indexOf('/$/');
  if (start < 0) return null;
  const path = key.slice(start + 2);
  return path === '/index' ? '/' : path;
}
