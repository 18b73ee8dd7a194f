import type { ItemRow, LedgerRow } from '../../releases/ledger-row';

/** What a scheduled row of the ledger will do, and when. */
export interface Step {
  at: number;
  row: LedgerRow;
  /** The items to carry out, or, of a row that takes a release back, that release's. */
  items: ItemRow[];
}

const ms = (instant: string) => Date.parse(instant);

/** The end of a release waits for it without an instant of its own. */
const instantOf = ({ kind, dueAt, endAt }: LedgerRow): string | null => dueAt ?? (kind === 'end' ? endAt : null);

/** Whether the row is to do something by the moment (ms, UTC). */
export function isAhead(row: LedgerRow, until: number): boolean {
  const instant = row.state === 'scheduled' ? instantOf(row) : null;
  return instant !== null && ms(instant) <= until;
}

/**
 * What the scheduled rows do until the moment (ms, UTC), in the order in which the ticker takes them; `itemsOf` by the id of a
 * release.
 */
export function stepsAhead(rows: LedgerRow[], itemsOf: ReadonlyMap<string, ItemRow[]>, until: number): Step[] {
  const steps = rows.flatMap((row): Step[] => {
    if (!isAhead(row, until)) return [];
    return [{ at: ms(instantOf(row) ?? ''), row, items: itemsOf.get(row.inverseOf ?? row.id) ?? [] }];
  });
  return steps.sort(
    (one, other) => one.at - other.at || (one.row.createdAt ?? '').localeCompare(other.row.createdAt ?? ''),
  );
}
