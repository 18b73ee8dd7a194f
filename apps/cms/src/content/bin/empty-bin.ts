import { documentTypes, type DocumentType } from '@civic/content/content-types';
import type { Payload, Where } from 'payload';

import { productNow } from '../../platform/clock';
import { binnedAtName } from '../../platform/rows/bin';
import { keptInBin } from './kept';

/** The most documents of a type that are deleted at once. */
const atOnce = 20;

/** The pause between two looks, ms, unless there was more to delete. */
const pause = 10 * 60_000;

let lookedAt = -Infinity;

/** Documents that could not be deleted; tried again after the next start. */
const stuck = new Set<string>();

/** Deletes one document, if it has not been brought back. */
async function deleteForGood(payload: Payload, collection: DocumentType, id: string, isOver: Where): Promise<void> {
  const where = { and: [{ id: { equals: id } }, isOver] };
  const { errors } = await payload.delete({ collection, where, trash: true, depth: 0 });
  if (errors.length === 0) return;
  stuck.add(id);
  payload.logger.warn({ errors, msg: `${collection}/${id} could not be deleted from the bin.` });
}

/** Deletes for good what has been in the bin for its time; in batches, so that nothing waits for it. */
export async function emptyBin(payload: Payload): Promise<void> {
  if (performance.now() - lookedAt < pause) return;
  lookedAt = performance.now();
  const isOver: Where = { [binnedAtName]: { less_than: new Date(productNow() - keptInBin).toISOString() } };
  for (const collection of documentTypes) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: { and: [isOver, ...(stuck.size > 0 ? [{ id: { not_in: [...stuck] } }] : [])] },
      select: { [binnedAtName]: true },
      sort: binnedAtName,
      limit: atOnce,
      pagination: false,
    });
    for (const { id } of docs) await deleteForGood(payload, collection, String(id), isOver);
    if (docs.length === atOnce) lookedAt = -Infinity;
  }
}
