import type { ItemRow, LedgerRow } from '../../releases/ledger/ledger-row';

/** The effect of a scheduled row of the ledger, with its instant. */
export interface Step {
  at: number;
  row: LedgerRow;
  /** The items to carry out, or, of a row that takes a release back, that release's. */
  items: ItemRow[];
}

const ms = (instant: string) => Date.parse(instant);

/** The end of a release waits for that release and has no instant yet. */
const instantOf = ({ kind, dueAt, endAt }: LedgerRow): string | null => dueAt ?? (kind === 'end' ? endAt : null);

/** Whether the row takes effect by the moment (ms, UTC). */
export function isAhead(row: LedgerRow, until: number): boolean {
  const instant = row.state === 'scheduled' ? instantOf(row) : null;
  return instant !== null && ms(instant) <= until;
}

/** The effects of the scheduled rows until the moment (ms, UTC), in the order of the ticker; `itemsOf` by the id of a release. */
export function stepsAhead(rows: LedgerRow[], itemsOf: ReadonlyMap<string, ItemRow[]>, until: number): Step[] {
  const steps = rows.flatMap((row): Step[] => {
    if (!isAhead(row, until)) return [];
    return [{ at: ms(instantOf(row) ?? ''), row, items: itemsOf.get(row.inverseOf ?? row.id) ?? [] }];
  });
  return steps.sort(
    (one, other) => one.at - other.at || (one.row.createdAt ?? '').localeCompare(other.row.createdAt ?? ''),
  );
}
