import type { DocumentType, GlobalType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import type { PlainState, RedirectState } from './changes';
import { instantOf, isRow, textOf, type RawRow } from './raw-row';
import { selectionFor } from './selections';
import { snapshotOf, type Snapshot } from './snapshot';

/**
 * Reads of the main table, which is what the site reads, inside the request's transaction. The documents that hooks get
 * are no substitute: they hold the latest version, of one language.
 */
async function findRow(
  req: PayloadRequest,
  collection: DocumentType | 'redirects',
  id: string,
): Promise<RawRow | null> {
  const row: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    select: selectionFor(collection),
    req,
  });
  return isRow(row) ? row : null;
}

export async function readDocument(req: PayloadRequest, type: DocumentType, id: string): Promise<Snapshot | null> {
  const row = await findRow(req, type, id);
  return row && snapshotOf(type, row);
}

export async function readRedirect(req: PayloadRequest, id: string): Promise<RedirectState | null> {
  const row = await findRow(req, 'redirects', id);
  const from = textOf(row?.from);
  const updatedAt = instantOf(row?.updatedAt);
  return from && updatedAt ? { id, from, updatedAt } : null;
}

export async function readGlobal(req: PayloadRequest, slug: GlobalType): Promise<PlainState | null> {
  return globalStateOf(await req.payload.db.findGlobal({ slug, select: { _status: true, updatedAt: true }, req }));
}

/** What visitors have of a global, from its row in the main table. */
export function globalStateOf(row: unknown): PlainState | null {
  if (!isRow(row) || row._status === 'draft') return null;
  const updatedAt = instantOf(row.updatedAt);
  return updatedAt ? { updatedAt } : null;
}
