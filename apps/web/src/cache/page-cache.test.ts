import { PageCache } from './page-cache';
import { PurgeLog } from './purge-log';

const createCache = (maximumBytes = 1000) => {
  const clock = { now: 1000 };
  const log = new PurgeLog();
  const cache = new PageCache<object, undefined>(log, maximumBytes, () => clock.now);
  const page = (value: object, tags: string[], extra: { until?: number; since?: number; weight?: number } = {}) => ({
    value,
    control: undefined,
    tags,
    since: extra.since ?? log.position,
    until: extra.until,
    weight: extra.weight ?? 100,
  });
  return { cache, clock, log, page };
};

it('serves an entry until one of its tags is purged, and keeps it then', () => {
  const { cache, log, page } = createCache();
  cache.set('a', page({}, ['x', 'y']));
  expect(cache.get('a')?.expired).toBe(false);
  log.purge(['y']);
  expect(cache.get('a')?.expired).toBe(true);
});

it('takes a page for expired from the very instant on', () => {
  const { cache, clock, page } = createCache();
  cache.set('a', page({}, [], { until: 5000 }));
  clock.now = 4999;
  expect(cache.isFresh('a')).toBe(true);
  clock.now = 5000;
  expect(cache.isFresh('a')).toBe(false);
});

it('takes a page for expired whose tag was purged while it was rendered', () => {
  const { cache, log, page } = createCache();
  const since = log.position;
  log.purge(['x']);
  cache.set('a', page({}, ['x'], { since }));
  expect(cache.isFresh('a')).toBe(false);
});

it('does not revive a value that is saved again after a failed render', () => {
  const { cache, log, page } = createCache();
  const value = {};
  cache.set('a', page(value, ['x']));
  log.purge(['x']);
  expect(cache.set('a', page(value, ['x']))).toBe(false);
  expect(cache.get('a')?.expired).toBe(true);
  expect(cache.set('a', page({}, ['x']))).toBe(true);
  expect(cache.get('a')?.expired).toBe(false);
});

it('finds entries by tag, without those that were replaced, removed or pushed out', () => {
  const { cache, page } = createCache(250);
  cache.set('a', page({}, ['x']));
  cache.set('b', page({}, ['x', 'y']));
  expect(cache.keysWith(['x', 'y']).sort()).toEqual(['a', 'b']);
  cache.set('b', page({}, ['z']));
  expect(cache.keysWith(['y'])).toEqual([]);
  cache.set('c', page({}, ['z']));
  expect(cache.keysWith(['x'])).toEqual([]);
  cache.delete('b');
  expect(cache.keysWith(['z'])).toEqual(['c']);
});
