import path from 'node:path';

import { cacheState } from '../cache/shared-state';
import { WeightedMap } from '../cache/weighted-map';
import type { UploadedType } from '@civic/content/content-types';

import type { RawDocuments } from '../data/documents/raw-documents';
import { env } from '../platform/env';

import { documentSource } from './file-source';
import { MediaDisk } from './media-disk';

/** The last answer of the CMS about a file. */
export interface Check {
  /** The position of the purge log; any later change may hide the file. */
  position: number;
  at: number;
  /** Whether the CMS denied that there is such a file for visitors. */
  isRefused?: boolean;
}

export interface MediaStore {
  disk: MediaDisk;
  /** Only etags are kept in memory: the bytes are read from disk, where the operating system caches them. */
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

/** The maximum age of an answer, ms; asking again repairs the effect of a lost delivery. */
const checkedFor = 60_000;

/** Whether the CMS need not be asked about the file again. */
export function isChecked(check: Check | undefined, now: number): boolean {
  return check !== undefined && check.position === cacheState().log.position && now - check.at < checkedFor;
}

type KeptMedia = { value: unknown } | undefined;

function filenamesOf(media: RawDocuments['media']): string[] {
  const names = [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)];
  return names.filter((name) => typeof name === 'string');
}

/** Removes the bytes of a deleted upload, of which there are such copies; those of a picture include its renditions. */
export async function forgetFilesOf(type: UploadedType, id: string, kept: KeptMedia[]): Promise<void> {
  const { disk, checks } = mediaStore();
  const names =
    type === 'media'
      ? kept.flatMap((media) => (media?.value ? filenamesOf(media.value as RawDocuments['media']) : []))
      : [documentSource(id).key];
  for (const name of names) checks.delete(name);
  await Promise.all(names.map((name) => disk.remove(name)));
}
