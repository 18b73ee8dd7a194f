import { cacheState } from './shared-state';

/** Counts one more of a thing. */
export function count(name: string): void {
  const { counts } = cacheState();
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
