import type { LedgerRow } from '../ledger-row';
import type { Clash } from '../plan';

type Row = Pick<LedgerRow, 'id' | 'title' | 'dueAt' | 'state' | 'inverseOf' | 'plan'>;

/** An end waits for its release, which is in the list itself: listed twice, it would look like two. */
const isWaiting = ({ inverseOf, dueAt }: Row, rows: readonly Row[]) =>
  inverseOf !== null && dueAt === null && rows.some(({ id }) => id === inverseOf);

/** The documents (`type/id`) that releases touch, one conflict per document and release, in the order of the releases. */
export function clashesOf(rows: readonly Row[], documents: readonly string[], except?: string): Clash[] {
  const others = rows.filter(
    (row) => !(except && (row.id === except || row.inverseOf === except)) && !isWaiting(row, rows),
  );
  return others.flatMap(({ id, title, dueAt, state, plan }) =>
    plan
      .map((item) => ({ document: `${item.type}/${item.id}`, title: item.title }))
      .filter(({ document }) => documents.includes(document))
      .map((clash) => ({ ...clash, release: { id, title: title ?? '—', dueAt, state } })),
  );
}
