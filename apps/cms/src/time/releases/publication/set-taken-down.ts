import type { PayloadRequest } from 'payload';

import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { inside } from '../ledger/ledger';
import { releaseItemsSlug } from '../ledger/ledger-row';
import { pendingItemsOf } from './what-happened';

/**
 * Tells the pending releases of a document (`type/id`) that a person took it down, or published it again: one that was scheduled before
 * the document was ever public could not tell otherwise.
 */
export async function setTakenDown(req: PayloadRequest, document: string, takenDown: boolean): Promise<void> {
  for (const { id, base } of await pendingItemsOf(inside(req), document)) {
    if (!base || (base.takenDown ?? false) === takenDown) continue;
    const data = { base: { ...base, takenDown } };
    await updateIfMatches(req.payload, { collection: releaseItemsSlug, where: { id: { equals: id } }, data, req });
  }
}
