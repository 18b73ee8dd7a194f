import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { PurgeLog } from '../../cache/purge-log';
import { KeptDisk } from './kept-disk';
import { KeptStore, maximumAge } from './kept-store';

let folder: string;
const clock = { now: 0 };
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  clock.now = 1_000_000;
});
afterEach(() => rm(folder, { recursive: true }));

const createStore = (maximumBytes = 1_000_000) => {
  const log = new PurgeLog(() => clock.now);
  const store = new KeptStore(new KeptDisk(folder), log, maximumBytes, () => clock.now);
  const keep = (key: string, value: unknown, extra: { until?: number; since?: number } = {}) =>
    store.keep(key, value, { tags: [`tag:${key}`], since: extra.since ?? log.position, until: extra.until });
  return { log, store, keep };
};

it('is fresh until a tag is purged, and known for ever', async () => {
  const { log, store, keep } = createStore();
  await keep('a', 'first');
  expect(store.fresh('a')).toMatchObject({ value: 'first' });
  log.purge(['tag:a']);
  expect(store.fresh('a')).toBeUndefined();
  expect(await store.known('a')).toMatchObject({ value: 'first' });
});

it('reads again from the instant of a coming release on', async () => {
  const { log, store, keep } = createStore();
  await keep('a', 'before');
  log.foresee([{ name: 'noon', at: clock.now + 10, tags: ['tag:a'] }]);
  clock.now += 9;
  expect(store.fresh('a')).toMatchObject({ value: 'before' });
  clock.now += 1;
  expect(store.fresh('a')).toBeUndefined();
  await keep('a', 'after');
  expect(store.fresh('a')).toMatchObject({ value: 'after' });
});

it('knows after a restart what it kept before, without taking it for fresh', async () => {
  await createStore().keep('a', { title: 'Покана' });
  const { store } = createStore();
  expect(store.fresh('a')).toBeUndefined();
  expect(await store.known('a')).toMatchObject({ value: { title: 'Покана' } });
  expect(store.fresh('a')).toBeUndefined();
});

it('refuses what was purged while it was read', async () => {
  const { log, store, keep } = createStore();
  const since = log.position;
  log.purge(['tag:a']);
  await keep('a', 'old', { since });
  expect(await store.known('a')).toBeUndefined();
});

it('reads again from the instant at which the CMS would answer otherwise', async () => {
  const { store, keep } = createStore();
  await keep('a', 'withheld', { until: clock.now + 500 });
  clock.now += 499;
  expect(store.fresh('a')).toBeDefined();
  clock.now += 1;
  expect(store.fresh('a')).toBeUndefined();
});

it('reads again after a while, for deliveries get lost', async () => {
  const { store, keep } = createStore();
  await keep('a', 1);
  clock.now += maximumAge + 1;
  expect(store.fresh('a')).toBeUndefined();
});

it('remembers that there is nothing, and writes it down only over something', async () => {
  const { store, keep } = createStore();
  await keep('slug/typo', null);
  expect(store.fresh('slug/typo')).toMatchObject({ value: null });
  expect(await readdir(folder)).toEqual([]);
  await keep('slug/real', 'id-1');
  await keep('slug/real', null);
  expect(await createStore().store.known('slug/real')).toEqual({ value: null });
});

it('forgets for good', async () => {
  const { store, keep } = createStore();
  await keep('a', 1);
  await store.forget('a');
  expect(await store.known('a')).toBeUndefined();
  expect(await createStore().store.known('a')).toBeUndefined();
});

it('finds on disk what memory had no room for', async () => {
  const { store, keep } = createStore(3000);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await keep(key, 'x'.repeat(100));
  expect(store.size).toBeLessThan(6);
  expect(await store.known('a')).toMatchObject({ value: 'x'.repeat(100) });
});
