import type { RowHead } from './leaves-by-id';

const idsOf = (rows: readonly RowHead[]) => rows.map(({ id }) => id);

const without = (rows: readonly RowHead[], ids: ReadonlySet<string>) => rows.filter(({ id }) => !ids.has(id));

const common = (one: readonly RowHead[], other: readonly RowHead[]) => {
  const ids = new Set(idsOf(other));
  return idsOf(one).filter((id) => ids.has(id));
};

const isReordered = (before: readonly RowHead[], after: readonly RowHead[]) =>
  common(before, after).join() !== common(after, before).join();

/** The rows with each of `added` behind the row that it follows in `order`. */
export function insert(rows: readonly RowHead[], added: readonly RowHead[], order: readonly RowHead[]): RowHead[] {
  const result = [...rows];
  const ids = idsOf(order);
  for (const row of added) {
    const ahead = new Set(ids.slice(0, ids.indexOf(row.id)));
    const index = result.findLastIndex(({ id }) => ahead.has(id));
    result.splice(index + 1, 0, row);
  }
  return result;
}

/** The rows in the order that they have in `order`; a row that is not there stays behind its predecessor. */
function inOrderOf(rows: readonly RowHead[], order: readonly RowHead[]): RowHead[] {
  const own = new Map(rows.map((row) => [row.id, row]));
  const ordered = common(order, rows).flatMap((id) => own.get(id) ?? []);
  const placed = new Set(idsOf(ordered));
  return insert(ordered, without(rows, placed), rows);
}

/**
 * What a change of a list from `from` to `to` makes of `now`: the rows that it removed are gone, those that it added stand behind
 * the same row as intended, and an order that it changed is the intended one. Rows that others added or removed stay so. `null`
 * when both changed the order of the same rows differently.
 */
export function mergeLists(
  from: readonly RowHead[],
  to: readonly RowHead[],
  now: readonly RowHead[],
): RowHead[] | null {
  const reorders = isReordered(from, to);
  if (reorders && isReordered(from, now) && isReordered(to, now)) return null;
  const kept = new Set(idsOf(to));
  const removed = new Set(idsOf(from).filter((id) => !kept.has(id)));
  const known = new Set([...idsOf(from), ...idsOf(now)]);
  const standing = without(reorders ? inOrderOf(now, to) : now, removed);
  return insert(standing, without(to, known), to);
}
