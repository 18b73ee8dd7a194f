import type { PayloadRequest } from 'payload';

import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { inside } from '../ledger/ledger';
import { releaseItemsSlug } from '../ledger/ledger-row';
import { documentOf, shapesOf } from './apply-item';
import { carriedNow, standingItems } from './what-happened';

/**
 * Lets go of what releases did to the presence of a document (`type/id`), because a person published it while it was not public: an end
 * or a revert neither takes it down again nor, should a person take it down later, brings it back.
 */
export async function decideAnew(req: PayloadRequest, document: string): Promise<void> {
  const fields = shapesOf(req.payload, documentOf({ document }).type);
  for (const item of await standingItems(inside(req), document)) {
    const carried = carriedNow(fields, item);
    if (!carried || (carried.before === null) === (carried.after === null)) continue;
    const layer = { content: carried.after, after: carried.after };
    const where = { id: { equals: item.id } };
    await updateIfMatches(req.payload, { collection: releaseItemsSlug, where, data: { layer }, req });
  }
}
