import type { Payload } from 'payload';

import { asOfLinksSlug } from '../links-collection';

/** Ends a grant at once; `false` when there is none, or it was ended before. */
export async function revokeLink({ db }: Payload, id: string): Promise<boolean> {
  const row: unknown = await db.updateOne({
    collection: asOfLinksSlug,
    where: { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: new Date().toISOString() },
    options: { atomic: true },
  });
  return row !== null;
}
