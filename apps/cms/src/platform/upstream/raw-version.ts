/**
 * Versions of a document, written without the Local API.
 *
 * Read against: payload 3.90.1, @payloadcms/drizzle 3.90.1, @payloadcms/db-mongodb 3.90.1.
 * Why: Payload writes a version only together with its document and as the newest one, and an autosave writes over its own. A release pins
 * a content of its own, in all languages, and puts the edits made since then back on top.
 * At an upgrade: content in another form is stored as an empty version; without `returning: false` each publication reads the row back.
 */
import type { CollectionSlug, PayloadRequest } from 'payload';

export interface RawVersion {
  /** The document in all languages, as the database returns it. */
  content: Record<string, unknown>;
  /** ISO 8601, UTC; the newest version is the one whose instant is the latest. */
  updatedAt: string;
}

const draft = (req: PayloadRequest, collection: CollectionSlug, id: string, { content, updatedAt }: RawVersion) => ({
  collectionSlug: collection,
  parent: id,
  autosave: false,
  createdAt: updatedAt,
  updatedAt,
  versionData: { ...structuredClone(content), id, _status: 'draft', updatedAt } as never,
  req,
});

/** Adds a draft to the document's versions that no autosave will overwrite. Returns its id. */
export async function createRawVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  version: RawVersion,
): Promise<string> {
  return String((await req.payload.db.createVersion(draft(req, collection, id, version))).id);
}

/** As `createRawVersion`, for callers that do not need the id: the row is not read back. */
export async function addRawVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  version: RawVersion,
): Promise<void> {
  await req.payload.db.createVersion({ ...draft(req, collection, id, version), returning: false });
}
