import type { Payload } from 'payload';

import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { asOfLinksSlug } from '../links-collection';

/** Ends a grant at once; `false` when it does not exist or has ended already. */
export async function revokeLink(payload: Payload, id: string): Promise<boolean> {
  const row = await updateIfMatches(payload, {
    collection: asOfLinksSlug,
    where: { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: new Date().toISOString() },
  });
  return row !== null;
}
