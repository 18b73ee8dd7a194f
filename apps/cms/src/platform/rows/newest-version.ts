import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';

import { plainRow } from './main-row';
import { isRow, type RawRow } from './raw-row';

/** A version of a document as it is stored. */
export interface KeptVersion {
  id: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
  autosave: boolean;
  /** The document in all languages. */
  content: RawRow;
}

/** A row of a table of versions. */
export const versionOf = (row: unknown): KeptVersion | null => {
  if (!isRow(row)) return null;
  const { id, updatedAt, autosave, version } = plainRow(row);
  if (!isRow(version)) return null;
  return { id: String(id), updatedAt: String(updatedAt), autosave: autosave === true, content: version };
};

const newest = { sort: '-updatedAt', locale: 'all', limit: 1, pagination: false } as const;

/** The newest version of a document, draft or published. */
export async function readNewest(req: PayloadRequest, type: CollectionSlug, id: string): Promise<KeptVersion | null> {
  const where = { parent: { equals: id } };
  const { docs } = await req.payload.db.findVersions({ ...newest, collection: type, where, req });
  return versionOf(docs[0]);
}

/** The newest version of a global, draft or published. */
export async function readNewestOfGlobal(req: PayloadRequest, slug: GlobalSlug): Promise<KeptVersion | null> {
  const { docs } = await req.payload.db.findGlobalVersions({ ...newest, global: slug, req });
  return versionOf(docs[0]);
}
