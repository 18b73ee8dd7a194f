import type { PayloadRequest, Where } from 'payload';

import { findReleases, inside, releasesOf } from '../ledger';
import type { LedgerRow } from '../ledger-row';
import type { Clash } from '../plan';
import { clashesOf } from './clashes-of';

const unfinished: Where = { state: { in: ['scheduled', 'open'] } };

/**
 * Releases, scheduled or in preparation, that touch one of the documents (`type/id`); the one with the id `except` and its end do
 * not count.
 */
export async function findClashes(req: PayloadRequest, documents: string[], except?: string): Promise<Clash[]> {
  if (documents.length === 0) return [];
  const touching = await releasesOf(inside(req), documents);
  const rows: LedgerRow[] = await findReleases(inside(req), {
    where: {
      and: [
        unfinished,
        { or: [{ state: { equals: 'open' } }, { id: { in: touching } }, { inverseOf: { in: touching } }] },
      ],
    },
    sort: ['dueAt', 'createdAt'],
  });
  return clashesOf(rows, documents, except);
}
