import { cacheState } from './shared-state';

/** Increments the counter of a thing. */
export function count(name: string): void {
  const { counts } = cacheState();
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
