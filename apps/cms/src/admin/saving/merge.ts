import { isValues, same, type Values } from './same';

/** A value that two people changed differently. */
export interface Conflict {
  /** The names of fields and the ids of rows that lead to the value. */
  path: string[];
  mine: unknown;
  theirs: unknown;
}

/** The names of the fields that the conflicts are about. */
export const namesIn = (conflicts: readonly Conflict[]): string[] => [
  ...new Set(conflicts.map(({ path }) => path[0] ?? '')),
];

/** Decides about a value that both changed. */
type Decide = (conflict: Conflict) => unknown;

interface Row extends Values {
  id: string;
}

/** The rows of a list by id; `null` unless all have one of their own, since they cannot be told apart then. */
function rowsOf(value: unknown): Map<string, Row> | null {
  const list = value === undefined || value === null ? [] : value;
  if (!Array.isArray(list)) return null;
  const rows = list.filter((row): row is Row => isValues(row) && typeof row.id === 'string');
  const byId = new Map(rows.map((row) => [row.id, row]));
  return byId.size === list.length ? byId : null;
}

/** Rich text is one value, since its nodes belong together; so is a reference to a document of one of several types. */
const isGroup = (value: unknown): value is Values =>
  isValues(value) && !isValues(value.root) && !('relationTo' in value && 'value' in value);

interface Lists {
  base: Map<string, Row>;
  mine: Map<string, Row>;
  theirs: Map<string, Row>;
}

/** The ids in the order of whoever moved rows (both: mine), with the rows that only the other one added after those they followed there. */
function orderOf({ base, mine, theirs }: Lists): string[] {
  const shared = [...base.keys()].filter((id) => mine.has(id) && theirs.has(id));
  const kept = (list: Map<string, Row>) => [...list.keys()].filter((id) => shared.includes(id));
  const [first, second] = same(kept(mine), shared) ? [theirs, mine] : [mine, theirs];
  const order = [...first.keys()];
  [...second.keys()].forEach((id, index, ids) => {
    if (order.includes(id)) return;
    const before = ids.slice(0, index).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

function mergeLists(lists: Lists, path: string[], decide: Decide): unknown[] {
  return orderOf(lists).flatMap((id) => {
    const [base, mine, theirs] = [lists.base.get(id), lists.mine.get(id), lists.theirs.get(id)];
    const merged = mergeValues({ base, mine, theirs }, [...path, id], decide);
    return merged === undefined || merged === null ? [] : [merged];
  });
}

interface Three {
  /** The value from which both began. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/**
 * The value with the changes of both. Groups are merged field by field and lists row by row; where both changed one value differently,
 * `decide` says what it becomes.
 */
export function mergeValues({ base, mine, theirs }: Three, path: string[], decide: Decide): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isGroup(mine) && isGroup(theirs)) {
    const from = isGroup(base) ? base : {};
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const merge = (name: string) =>
      mergeValues({ base: from[name], mine: mine[name], theirs: theirs[name] }, [...path, name], decide);
    return Object.fromEntries([...names].map((name) => [name, merge(name)]));
  }
  const lists = { base: rowsOf(base), mine: rowsOf(mine), theirs: rowsOf(theirs) };
  if (lists.base && lists.mine && lists.theirs && lists.mine.size + lists.theirs.size > 0)
    return mergeLists(lists as Lists, path, decide);
  return decide({ path, mine, theirs });
}
