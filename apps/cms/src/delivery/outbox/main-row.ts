import type { DocumentType, GlobalType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { readMainRow } from '../../platform/rows/main-row';
import { instantOf, isRow, textOf } from '../../platform/rows/raw-row';
import type { PlainState, RedirectState } from './changes';
import { snapshotOf, type Snapshot } from './snapshot';

export async function readDocument(req: PayloadRequest, type: DocumentType, id: string): Promise<Snapshot | null> {
  const row = await readMainRow(req, type, id);
  return row && snapshotOf(type, row);
}

export async function readRedirect(req: PayloadRequest, id: string): Promise<RedirectState | null> {
  const row = await readMainRow(req, 'redirects', id);
  const from = textOf(row?.from);
  const updatedAt = instantOf(row?.updatedAt);
  return from && updatedAt ? { id, from, updatedAt } : null;
}

export async function readGlobal(req: PayloadRequest, slug: GlobalType): Promise<PlainState | null> {
  return globalStateOf(await req.payload.db.findGlobal({ slug, select: { _status: true, updatedAt: true }, req }));
}

/** The public content of a global, from its row in the main table. */
export function globalStateOf(row: unknown): PlainState | null {
  if (!isRow(row) || row._status === 'draft') return null;
  const updatedAt = instantOf(row.updatedAt);
  return updatedAt ? { updatedAt } : null;
}
