import { cache } from 'react';

import { patience } from './cms-client';
import { CmsRequestError, CmsUnreachableError } from './errors';
import type { Item, Source } from './source';

/** What this render has asked for already, by key. It lives as long as the render and is seen by no other. */
const readsOfThisRender = cache(() => new Map<string, Promise<unknown>>());

function ask<Value>({ load }: Source<Value>, items: Item[], reads: Map<string, Promise<unknown>>): void {
  const missing = items.filter(({ key }) => !reads.has(key));
  if (missing.length === 0) return;
  const loaded = load(
    missing.map(({ id }) => id),
    patience.without,
  );
  for (const { id, key } of missing) {
    const read = loaded.then(({ values }) => values.get(id) ?? null);
    // Whoever waits for it is told; nobody may be waiting yet.
    read.catch(() => undefined);
    reads.set(key, read);
  }
}

/**
 * Reads as `readThrough` does, from the CMS alone: what somebody may see of a moment to come is neither kept, nor joined with the
 * reads of visitors, nor made up for by what was kept for them.
 */
export async function readDirectly<Value>(source: Source<Value>): Promise<Map<string, Value | null>> {
  // Outside of a render, in a route, it is a new map each time.
  const reads = readsOfThisRender();
  ask(source, source.items, reads);
  const result = new Map<string, Value | null>();
  for (const { id, key } of source.items) {
    try {
      result.set(id, (await reads.get(key)) as Value | null);
    } catch (error) {
      // Never known, as far as this render is concerned.
      if (!(error instanceof CmsRequestError || error instanceof CmsUnreachableError)) throw error;
    }
  }
  return result;
}
