import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../../platform/rows/raw-row';
import { released } from '../intentions/on-document';
import { ownEdits, type OwnEdits } from '../intentions/own-edits';
import { findItems, inside, pendingReleasesOf } from '../ledger/ledger';
import type { ReleasableType } from '../plan';
import { readPlanned, shapesOf } from './apply-item';
import { readLatest, readPublished } from './documents';

/** What is public of a document as it would be after its coming releases, in their order; a take-down changes no value. */
export async function readComing(req: PayloadRequest, type: ReleasableType, id: string, now: RawRow): Promise<RawRow> {
  const fields = shapesOf(req.payload, type);
  let content = now;
  for (const release of await pendingReleasesOf(inside(req), `${type}/${id}`)) {
    for (const item of await findItems(inside(req), release.id)) {
      if (item.document !== `${type}/${id}` || item.action === 'unpublish') continue;
      content = released(fields, await readPlanned(req, item, release), content, now).content ?? content;
    }
  }
  return content;
}

/** What a person could publish of a document without what its coming releases bring; `null` where there is no such difference. */
export async function readOwnEdits(req: PayloadRequest, type: ReleasableType, id: string): Promise<OwnEdits | null> {
  const now = await readPublished(req, type, id);
  const latest = now && (await readLatest(req, type, id));
  if (!latest) return null;
  const coming = await readComing(req, type, id, now);
  return ownEdits(shapesOf(req.payload, type), { now, coming, edits: latest.content });
}
