import type { RawRow } from '../../../platform/rows/raw-row';
import { valuesOf, type Reading } from './match-where';

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
