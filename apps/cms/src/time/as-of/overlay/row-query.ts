import type { Where } from 'payload';

import { isRow, type RawRow } from '../../../platform/rows/raw-row';

export interface Reading {
  /** The language in which localized values are compared. */
  locale: string | undefined;
  /** The names of localized fields. */
  localized: ReadonlySet<string>;
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

const idOrValue = (value: unknown) => (isRow(value) && 'id' in value ? value.id : value);

/** Every value at a path: one for a plain field, one per row for a list, none for an empty one. */
function valuesAt(value: unknown, steps: string[], reading: Reading): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, steps, reading));
  const [step, ...rest] = steps;
  if (step === undefined) return isNothing(value) ? [] : [idOrValue(value)];
  if (!isRow(value)) return [];
  const inner = value[step];
  const isLocalized = reading.localized.has(step) && isRow(inner);
  return valuesAt(isLocalized ? inner[reading.locale ?? ''] : inner, rest, reading);
}

/** The values at a dotted path of a database row. */
const valuesOf = (row: RawRow, path: string, reading: Reading) => valuesAt(row, path.split('.'), reading);

const comparable = (value: unknown): string | number => {
  if (value instanceof Date) return value.getTime();
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : text;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : String(value).split(','));

type Test = (values: unknown[], wanted: unknown) => boolean;

const compares =
  (holds: (one: string | number, other: string | number) => boolean): Test =>
  (values, wanted) =>
    values.some((value) => holds(comparable(value), comparable(wanted)));

const isAmong = (values: unknown[], wanted: unknown[]) =>
  values.some((value) => wanted.some((one) => comparable(one) === comparable(value)));

const tests: Record<string, Test> = {
  equals: (values, wanted) => (isNothing(wanted) ? values.length === 0 : isAmong(values, [wanted])),
  not_equals: (values, wanted) => (isNothing(wanted) ? values.length > 0 : !isAmong(values, [wanted])),
  in: (values, wanted) => isAmong(values, listOf(wanted)),
  not_in: (values, wanted) => !isAmong(values, listOf(wanted)),
  exists: (values, wanted) => values.length > 0 === (wanted === true || wanted === 'true'),
  greater_than: compares((one, other) => one > other),
  greater_than_equal: compares((one, other) => one >= other),
  less_than: compares((one, other) => one < other),
  less_than_equal: compares((one, other) => one <= other),
};

function holds(row: RawRow, path: string, condition: unknown, reading: Reading): boolean {
  const values = valuesOf(row, path, reading);
  return Object.entries(isRow(condition) ? condition : {}).every(([operator, wanted]) => {
    const test = tests[operator];
    if (!test) throw new TypeError(`No row can be compared by "${operator}".`);
    return test(values, wanted);
  });
}

/**
 * Whether a database row, all languages in it, matches a query. Supports the site's queries and the conditions of its access rules.
 * @throws TypeError for any other comparison, because an undecided row must not match.
 */
export function matches(where: Where | undefined, row: RawRow, reading: Reading): boolean {
  return Object.entries(where ?? {}).every(([path, condition]) => {
    const parts = Array.isArray(condition) ? (condition as Where[]) : [];
    if (path.toLowerCase() === 'and') return parts.every((part) => matches(part, row, reading));
    if (path.toLowerCase() === 'or') return parts.length === 0 || parts.some((part) => matches(part, row, reading));
    return holds(row, path, condition, reading);
  });
}

const compare = (one: unknown, other: unknown): number => {
  if (one === other) return 0;
  if (one === undefined) return -1;
  if (other === undefined) return 1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
};

const partsOf = (sort: string | string[] | undefined) =>
  [sort ?? '-createdAt']
    .flat()
    .flatMap((part) => part.split(','))
    .map((part) => ({ path: part.replace(/^-/, ''), direction: part.startsWith('-') ? -1 : 1 }));

/** The rows in the order of the query, newest first by default; empty values come first, as in SQL. */
export function sortRows(rows: RawRow[], sort: string | string[] | undefined, reading: Reading): RawRow[] {
  const parts = partsOf(sort);
  return [...rows].sort((one, other) => {
    for (const { path, direction } of parts) {
      const order = compare(valuesOf(one, path, reading)[0], valuesOf(other, path, reading)[0]);
      if (order !== 0) return order * direction;
    }
    return 0;
  });
}
