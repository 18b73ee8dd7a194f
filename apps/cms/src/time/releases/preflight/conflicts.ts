import type { PayloadRequest, Where } from 'payload';

import { findReleases, inside, releasesOf } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import type { ReleaseConflict } from '../plan';

type Row = Pick<LedgerRow, 'id' | 'title' | 'dueAt' | 'state' | 'inverseOf' | 'plan'>;

/** An end waits for its release, which is in the list itself: listed twice, it would look like two. */
const isWaiting = ({ inverseOf, dueAt }: Row, rows: readonly Row[]) =>
  inverseOf !== null && dueAt === null && rows.some(({ id }) => id === inverseOf);

/** The documents (`type/id`) that releases touch, one conflict per document and release, in the order of the releases. */
export function conflictsOf(rows: readonly Row[], documents: readonly string[], except?: string): ReleaseConflict[] {
  const others = rows.filter(
    (row) => !(except && (row.id === except || row.inverseOf === except)) && !isWaiting(row, rows),
  );
  return others.flatMap(({ id, title, dueAt, state, plan }) =>
    plan
      .map((item) => ({ document: `${item.type}/${item.id}`, title: item.title }))
      .filter(({ document }) => documents.includes(document))
      .map((item) => ({ ...item, release: { id, title: title ?? '—', dueAt, state } })),
  );
}

const unfinished: Where = { state: { in: ['scheduled', 'undecided', 'open'] } };

/**
 * Releases that are not over and touch one of the documents (`type/id`); the one with the id `except` and its end do not count.
 */
export async function findConflicts(
  req: PayloadRequest,
  documents: string[],
  except?: string,
): Promise<ReleaseConflict[]> {
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
  return conflictsOf(rows, documents, except);
}
