import { pagePathOf, pathTag, type StoredValue } from '../platform/upstream/next-cache';
import { cacheState } from './shared-state';

const isError = (value: StoredValue) => value !== null && 'status' in value && (value.status ?? 200) >= 400;

/**
 * The paths of cached pages that carry one of the tags, the most recently read first. 404 pages are skipped: rendering mistyped
 * addresses again is wasted work.
 */
export function cachedPathsWith(tags: Iterable<string>): string[] {
  const { pages } = cacheState();
  const keys = new Set(pages.keysWith(tags));
  const recentFirst = pages.keys().reverse();
  const paths = recentFirst.filter((key) => keys.has(key) && !isError(pages.peek(key) ?? null)).map(pagePathOf);
  return paths.filter((path) => path !== null);
}

/** Whether the next visitor of the path is served without a render; also `true` for paths that are never cached. */
export function isServedFresh(path: string): boolean {
  const { pages } = cacheState();
  return pages.keysWith([pathTag(path)]).every((key) => pages.isFresh(key));
}
