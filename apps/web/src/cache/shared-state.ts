import type { CacheControl, StoredValue } from '../platform/upstream/next-cache';
import { cacheSizes } from './env';
import { PageCache } from './page-cache';
import { PurgeLog } from './purge-log';
import { RenderCounts } from './render-counts';

export interface CacheState {
  log: PurgeLog;
  pages: PageCache<StoredValue, CacheControl | undefined>;
  fetches: PageCache<StoredValue, undefined>;
  renders: RenderCounts;
  /** Counters for operators. */
  counts: Map<string, number>;
}

const megabyte = 1024 * 1024;

/**
 * The cache of this process, stored on the global object. Two copies of this module exist at run time: the compiled one that
 * Next.js loads as its cache handler, and the bundled one that the route handlers import.
 */
export function cacheState(): CacheState {
  const holder = globalThis as { [stateKey]?: CacheState };
  if (!holder[stateKey]) {
    const log = new PurgeLog();
    const { pagesMegabytes = 256, fetchesMegabytes = 32 } = cacheSizes();
    holder[stateKey] = {
      log,
      pages: new PageCache(log, pagesMegabytes * megabyte),
      fetches: new PageCache(log, fetchesMegabytes * megabyte),
      renders: new RenderCounts(),
      counts: new Map(),
    };
  }
  return holder[stateKey];
}

const stateKey = Symbol.for('civic.cache-state');
