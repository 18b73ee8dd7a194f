import { versionsHeader } from '@civic/content/version-marker';

import CacheHandler from './handler';
import { versionsHeaderName } from './page-headers';
import { cacheState } from './shared-state';
import { carrierTag, goneTag, unavailableTag, untilTag, versionTag } from './signal-tags';

type Value = NonNullable<Parameters<CacheHandler['set']>[1]>;
type SetContext = Parameters<CacheHandler['set']>[2];
type GetContext = Parameters<CacheHandler['get']>[1];

const pageContext = { kind: 'APP_PAGE', isFallback: false } as GetContext;
const control = { cacheControl: { revalidate: false, expire: undefined } } as SetContext;
const keyOf = (path: string) => `/route-cache/APP_PAGE/0af1/$${path}`;

/** The clock of the cache, which advances only when a test sets it. */
let clock = Date.parse('2026-11-24T07:00:00Z');
jest.spyOn(Date, 'now').mockImplementation(() => clock);

let number = 0;
const freshPath = () => `/bg/test-${(number += 1)}`;

const pageOf = (tags: string[]) =>
  ({
    kind: 'APP_PAGE',
    html: '<p>да</p>',
    rscData: undefined,
    postponed: undefined,
    segmentData: undefined,
    status: 200,
    headers: { 'x-next-cache-tags': tags.join(',') },
  }) as unknown as Value & { status: number; headers: Record<string, string> };

const getPage = (path: string) => new CacheHandler().get(keyOf(path), pageContext);
const setPage = (path: string, value: Value) => new CacheHandler().set(keyOf(path), value, control);

it('calls the header as the CMS does', () => {
  expect(versionsHeaderName).toBe(versionsHeader);
});

it('gives back a page with its lifetime, and must-render once it was purged', async () => {
  const path = freshPath();
  await setPage(path, pageOf(['document:cities:1']));
  expect(await getPage(path)).toMatchObject({
    lastModified: expect.any(Number),
    cacheControl: { revalidate: false },
  });
  cacheState().log.purge(['document:cities:1']);
  expect(await getPage(path)).toMatchObject({ lastModified: -1, value: { html: '<p>да</p>' } });
});

it('must render a page past its instant', async () => {
  const path = freshPath();
  await setPage(path, pageOf([untilTag(Date.now() + 40)]));
  expect((await getPage(path))?.lastModified).toBeGreaterThan(0);
  clock += 41;
  expect((await getPage(path))?.lastModified).toBe(-1);
});

it('does not believe a render that began before the purge', async () => {
  const path = freshPath();
  const render = new CacheHandler();
  cacheState().log.purge(['slug:cities:bg:x']);
  await render.set(keyOf(path), pageOf(['slug:cities:bg:x']), control);
  expect((await getPage(path))?.lastModified).toBe(-1);
});

it('lists the versions in a header of the very object that Next.js answers from', async () => {
  const page = pageOf([versionTag('one'), versionTag('two'), versionTag('one')]);
  await setPage(freshPath(), page);
  expect(page.headers[versionsHeader]).toBe('one two');
  expect(page.status).toBe(200);
});

it('answers 503, kept by nobody, while the content cannot be had', async () => {
  const page = pageOf([unavailableTag, untilTag(Date.now() + 1000)]);
  await setPage(freshPath(), page);
  expect(page.status).toBe(503);
  expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '2' });
});

it('answers 410 for what is gone, unless nobody can tell', async () => {
  const [page, unsure] = [pageOf([goneTag]), pageOf([goneTag, unavailableTag])];
  await setPage(freshPath(), page);
  await setPage(freshPath(), unsure);
  expect([page.status, unsure.status]).toEqual([410, 503]);
});

it('counts renders, but not the old value that is saved again after a failed one', async () => {
  const path = freshPath();
  const page = pageOf([]);
  await setPage(path, page);
  await setPage(path, page);
  expect(cacheState().renders.entries()).toContainEqual([path, 1]);
});

describe('fetches', () => {
  const fetchValue = {
    kind: 'FETCH',
    data: { headers: {}, body: 'e30=', url: '' },
    revalidate: 60,
  } as unknown as Value;
  const context = (tags: string[]) => ({ kind: 'FETCH', fetchUrl: 'http://x', tags }) as GetContext;

  it('are gone once a tag of theirs was purged', async () => {
    await new CacheHandler().set('f1', fetchValue, { fetchCache: true, tags: ['t1'] });
    expect(await new CacheHandler().get('f1', context(['t1']))).toMatchObject({ value: fetchValue });
    await new CacheHandler().revalidateTag('t1');
    expect(await new CacheHandler().get('f1', context(['t1']))).toBeNull();
  });

  it('find a look-up that only carries tags without anything having been stored', async () => {
    const before = cacheState().fetches.size;
    await new CacheHandler().set('f2', fetchValue, { fetchCache: true, tags: [carrierTag] });
    expect(cacheState().fetches.size).toBe(before);
    expect(await new CacheHandler().get('f2', context([carrierTag, 'x']))).toMatchObject({
      value: { kind: 'FETCH', data: { body: 'null' } },
    });
  });
});

describe('a coming release', () => {
  const tag = 'document:pages:coming';
  const foresee = (at: number) => cacheState().log.foresee([{ name: String(at), at, tags: [tag] }]);
  const fetched = { kind: 'FETCH', tags: [tag] } as unknown as GetContext;
  const setFetch = (key: string) =>
    new CacheHandler().set(key, { kind: 'FETCH' } as Value, { fetchCache: true, tags: [tag] } as SetContext);

  it('has pages and fetches made anew from its instant on, and those are good again', async () => {
    const path = freshPath();
    const at = Date.now() + 100;
    foresee(at);
    await Promise.all([setPage(path, pageOf([tag])), setFetch(path)]);
    expect(await getPage(path)).toMatchObject({ lastModified: expect.any(Number) });
    expect(await getPage(path)).not.toMatchObject({ lastModified: -1 });
    expect(await new CacheHandler().get(path, fetched)).not.toBeNull();
    clock = at + 1;
    expect(await getPage(path)).toMatchObject({ lastModified: -1 });
    expect(await new CacheHandler().get(path, fetched)).toBeNull();
    await Promise.all([setPage(path, pageOf([tag])), setFetch(path)]);
    expect(await getPage(path)).not.toMatchObject({ lastModified: -1 });
    expect(await new CacheHandler().get(path, fetched)).not.toBeNull();
  });

  it('expires a page whose render began before its instant and ended after it', async () => {
    const path = freshPath();
    const at = Date.now() + 100;
    foresee(at);
    const handler = new CacheHandler();
    clock = at + 1;
    await handler.set(keyOf(path), pageOf([tag]), control);
    expect(await getPage(path)).toMatchObject({ lastModified: -1 });
  });

  it('renders a page once for a request that arrives before its instant and looks for the page after it', async () => {
    const path = freshPath();
    await setPage(path, pageOf([tag]));
    const at = Date.now() + 100;
    foresee(at);
    const handler = new CacheHandler();
    clock = at + 1;
    expect(await handler.get(keyOf(path), pageContext)).toMatchObject({ lastModified: -1 });
    await handler.set(keyOf(path), pageOf([tag]), control);
    expect(await getPage(path)).not.toMatchObject({ lastModified: -1 });
  });
});
