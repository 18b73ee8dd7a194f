import { cache } from 'react';

import { CmsRequestError, CmsUnreachableError } from './errors';
import type { Item, Source } from './source';

/** The reads of this render, by key. The map lives as long as the render and is not shared with others. */
const readsOfThisRender = cache(() => new Map<string, Promise<unknown>>());

function ask<Value>({ load }: Source<Value>, items: Item[], reads: Map<string, Promise<unknown>>): void {
  const missing = items.filter(({ key }) => !reads.has(key));
  if (missing.length === 0) return;
  const loaded = load(missing.map(({ id }) => id));
  for (const { id, key } of missing) {
    const read = loaded.then(({ values }) => values.get(id) ?? null);
    // Callers that await the read get the error; without one it must not count as unhandled.
    read.catch(() => undefined);
    reads.set(key, read);
  }
}

/**
 * Reads as `readThrough` does, but only from the CMS. Content of a future moment is not stored, not joined with visitors'
 * reads, and not replaced by values cached for visitors.
 */
export async function readDirectly<Value>(source: Source<Value>): Promise<Map<string, Value | null>> {
  // Outside of a render, in a route, this is a new map each time.
  const reads = readsOfThisRender();
  ask(source, source.items, reads);
  const result = new Map<string, Value | null>();
  for (const { id, key } of source.items) {
    try {
      result.set(id, (await reads.get(key)) as Value | null);
    } catch (error) {
      // Unavailable for this render.
      if (!(error instanceof CmsRequestError || error instanceof CmsUnreachableError)) throw error;
    }
  }
  return result;
}
