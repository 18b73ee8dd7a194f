import { readFileSync } from 'node:fs';

import { NEXT_CACHE_IMPLICIT_TAG_ID, NEXT_CACHE_TAG_MAX_ITEMS, NEXT_CACHE_TAGS_HEADER } from 'next/dist/lib/constants';
import { CacheHandler as NextCacheHandler } from 'next/dist/server/lib/incremental-cache';
import { getRouteCacheKey } from 'next/dist/server/lib/route-cache-key';

import {
  mustRender,
  pagePathOf,
  pathTag,
  tagsOf,
  type GetContext,
  type SetContext,
  type StoredValue,
} from './next-cache';
import { tagsPerCall } from './render-tags';

type Value = NonNullable<StoredValue>;
type Of<Kind extends `${Value['kind']}`> = Record<keyof Extract<Value, { kind: Kind }>, true>;
type Keys<Context> = Context extends unknown ? keyof Context : never;

/** The compiler reports a member that a value has lost or gained. */
const members: { [Kind in `${Value['kind']}`]: Of<Kind> } = {
  APP_PAGE: { kind: true, html: true, rscData: true, headers: true, postponed: true, status: true, segmentData: true },
  APP_ROUTE: { kind: true, body: true, status: true, headers: true },
  PAGES: { kind: true, html: true, pageData: true, headers: true, status: true },
  FETCH: { kind: true, data: true, tags: true, revalidate: true },
  REDIRECT: { kind: true, props: true },
  IMAGE: {
    kind: true,
    etag: true,
    upstreamEtag: true,
    buffer: true,
    extension: true,
    revalidate: true,
    isMiss: true,
    isStale: true,
  },
};
const asked: Record<Keys<GetContext>, true> = {
  kind: true,
  revalidate: true,
  fetchUrl: true,
  fetchIdx: true,
  tags: true,
  softTags: true,
  isRoutePPREnabled: true,
  isFallback: true,
  route: true,
};
const saved: Record<Keys<SetContext>, true> = {
  kind: true,
  fetchCache: true,
  fetchUrl: true,
  fetchIdx: true,
  tags: true,
  isImplicitBuildTimeCache: true,
  cacheControl: true,
  isRoutePPREnabled: true,
  isFallback: true,
  route: true,
};

const source = (module: string) => readFileSync(require.resolve(module), 'utf8');

test('a cache handler has these methods', () => {
  const methods = Object.getOwnPropertyNames(NextCacheHandler.prototype).filter((name) => name !== 'constructor');
  expect(methods.sort()).toEqual(['get', 'resetRequestCache', 'revalidateTag', 'set']);
});

test('a value is of one of these kinds', () => {
  const { CachedRouteKind: kinds } = jest.requireActual<{ CachedRouteKind: Record<string, string> }>(
    'next/dist/server/response-cache/types',
  );
  expect(Object.values(kinds).sort()).toEqual(Object.keys(members).sort());
});

test('a handler is asked with these facts', () => {
  expect([asked, saved].map((facts) => Object.values(facts).every(Boolean))).toEqual([true, true]);
});

test('the names of the tags are those of Next.js', () => {
  expect(pathTag('/bg')).toBe(`${NEXT_CACHE_IMPLICIT_TAG_ID}/bg`);
  expect(tagsOf({ [NEXT_CACHE_TAGS_HEADER]: 'a,b' })).toEqual(['a', 'b']);
  expect(tagsPerCall).toBeLessThan(NEXT_CACHE_TAG_MAX_ITEMS);
});

test('a page that must be rendered first is one with this `lastModified`', () => {
  expect(source('next/dist/server/lib/incremental-cache')).toContain(`cacheData.lastModified) === ${mustRender}) {`);
});

test.each(['/bg/cities/sofia', '/'])('the key of a page holds its path %s', (path) => {
  const owner = { kind: 'APP_PAGE', sourceRoute: '/[locale]/page' } as Parameters<typeof getRouteCacheKey>[1];
  expect(pagePathOf(getRouteCacheKey(path, owner))).toBe(path);
});

it.each([
  ['/route-cache/APP_PAGE/0af1/$/bg/cities/sofia', '/bg/cities/sofia'],
  ['/route-cache/APP_PAGE/0af1/$/index', '/'],
  ['/route-cache/APP_ROUTE/0af1/$/sitemap.xml', '/sitemap.xml'],
  ['5f2b9c', null],
])('reads the path out of %s', (key, path) => {
  expect(pagePathOf(key)).toBe(path);
});
