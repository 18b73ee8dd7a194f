import { pagePathOf, pathTag, type StoredValue } from '../platform/upstream/next-cache';
import { cacheState } from './shared-state';

const isError = (value: StoredValue) => value !== null && 'status' in value && (value.status ?? 200) >= 400;

/**
 * The paths of cached pages that carry one of the tags, the one read last first. Pages that say that there is nothing are left
 * out: mistyped addresses are not worth a render that nobody asked for.
 */
export function cachedPathsWith(tags: Iterable<string>): string[] {
  const { pages } = cacheState();
  const keys = new Set(pages.keysWith(tags));
  const recentFirst = pages.keys().reverse();
  const paths = recentFirst.filter((key) => keys.has(key) && !isError(pages.peek(key) ?? null)).map(pagePathOf);
  return paths.filter((path) => path !== null);
}

/** Whether the next visitor of the path is served without a render; `true` also for what is never cached. */
export function isServedFresh(path: string): boolean {
  const { pages } = cacheState();
  return pages.keysWith([pathTag(path)]).every((key) => pages.isFresh(key));
}
