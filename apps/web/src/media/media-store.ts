import path from 'node:path';

import { cacheState } from '../cache/shared-state';
import { WeightedMap } from '../cache/weighted-map';
import { env } from '../platform/env';
import { MediaDisk } from './media-disk';

/** What the CMS was last asked about a file. */
export interface Check {
  /** Where the purge log stood: any change since may be one that hides the file. */
  position: number;
  at: number;
  /** The CMS said that there is no such file for visitors. */
  isRefused?: boolean;
}

export interface MediaStore {
  disk: MediaDisk;
  /** Etags by filename are not kept: the bytes are read from disk, whose cache is the system's. */
  checks: WeightedMap<Check>;
}

const storeKey = Symbol.for('civic.media-store');
const checksKept = 20_000;

export function mediaStore(): MediaStore {
  const holder = globalThis as { [storeKey]?: MediaStore };
  holder[storeKey] ??= {
    disk: new MediaDisk(path.join(env().DATA_DIR, 'web', 'media')),
    checks: new WeightedMap(checksKept),
  };
  return holder[storeKey];
}

/** The CMS is asked again after this long, ms: it mends what a lost delivery left behind. */
const checkedFor = 60_000;

/** Whether the CMS need not be asked about the file again. */
export function isChecked(check: Check | undefined, now: number): boolean {
  return check !== undefined && check.position === cacheState().log.position && now - check.at < checkedFor;
}
