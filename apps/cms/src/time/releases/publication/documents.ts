import type { PayloadRequest } from 'payload';

import { readMainRow } from '../../../platform/rows/main-row';
import { readNewest, versionOf, type KeptVersion } from '../../../platform/rows/newest-version';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { ReleasableType } from '../plan';

export type { KeptVersion } from '../../../platform/rows/newest-version';
export { titleOf } from '../../../platform/rows/title-of';

const reading = { locale: 'all', limit: 1, pagination: false } as const;

/** The main row, all languages in it; it is the public content while its status is `published`. */
export const readMain: (req: PayloadRequest, type: ReleasableType, id: string) => Promise<RawRow | null> = readMainRow;

/** The public content; `null` while there is none. */
export async function readPublished(req: PayloadRequest, type: ReleasableType, id: string): Promise<RawRow | null> {
  const row = await readMain(req, type, id);
  return row?._status === 'published' ? row : null;
}

/** The newest version, draft or published. */
export const readLatest: (req: PayloadRequest, type: ReleasableType, id: string) => Promise<KeptVersion | null> =
  readNewest;

export async function readVersion(
  req: PayloadRequest,
  type: ReleasableType,
  version: string,
): Promise<KeptVersion | null> {
  const { docs } = await req.payload.db.findVersions({
    ...reading,
    collection: type,
    where: { id: { equals: version } },
    req,
  });
  return versionOf(docs[0]);
}

export async function deleteVersion(req: PayloadRequest, type: ReleasableType, version: string): Promise<void> {
  await req.payload.db.deleteVersions({ collection: type, where: { id: { equals: version } }, req });
}
