import path from 'node:path';

import { cacheState } from '../../cache/shared-state';
import { env } from '../../platform/env';
import { CmsHealth } from './cms-health';
import { KeptDisk } from './kept-disk';
import { KeptStore } from './kept-store';
import type { ReadOutcome } from './source';
import { Tombstones } from './tombstones';

export interface ContentStore {
  kept: KeptStore;
  tombstones: Tombstones;
  health: CmsHealth;
  /** Reads under way, by key. */
  underWay: Map<string, { since: number; outcome: Promise<ReadOutcome> }>;
}

const storeKey = Symbol.for('civic.content-store');

/** This process's copy of the CMS's content; on the global object because Next.js bundles pages and routes separately. */
export function contentStore(): ContentStore {
  const holder = globalThis as { [storeKey]?: ContentStore };
  holder[storeKey] ??= createContentStore();
  return holder[storeKey];
}

function createContentStore(): ContentStore {
  const { DATA_DIR, CACHE_DOCUMENTS_MB } = env();
  const disk = new KeptDisk(path.join(DATA_DIR, 'web', 'kept'));
  const { log } = cacheState();
  return {
    kept: new KeptStore(disk, log, CACHE_DOCUMENTS_MB * 1024 * 1024),
    tombstones: new Tombstones(disk),
    health: new CmsHealth(),
    underWay: new Map(),
  };
}
