/**
 * Searches on SQLite that ignore the case of every alphabet and take every character for itself.
 *
 * Read against: @payloadcms/db-sqlite 3.90.1, @payloadcms/drizzle 3.90.1.
 * Why: SQLite's LIKE ignores case for ASCII only, so that „велоалея“ does not find „Велоалея“. Its GLOB compares characters of Unicode with
 * sets of them: a set of both cases of each letter ignores case, reads the same rows as LIKE would, and needs no second column. Nor does the
 * adapter escape what has a meaning in LIKE, so that „100%“ finds „1000“, and „_“ everything.
 * At an upgrade: with operators elsewhere than in `operators`, searches in Cyrillic depend on case again, and `%` finds everything. An integration test searches so.
 */
import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle';

type Compare = (column: SQL, value: unknown) => SQL;

/** The part of the adapter that its types leave out. */
interface Searching {
  operators: Record<'like' | 'contains' | 'not_like', Compare>;
}

/**
 * Lets the operators with which lists, choosers and programs search ignore the case of all letters, and find what is written.
 * @param globOf the pattern of GLOB for one of LIKE; `null` where LIKE itself does so.
 */
export function ignoreCaseInSearch(adapter: object, globOf: (like: string) => string | null): void {
  const either =
    (stock: Compare, glob: (column: SQL, pattern: string) => SQL): Compare =>
    (column, value) => {
      const pattern = typeof value === 'string' ? globOf(value) : null;
      return pattern === null ? stock(column, value) : glob(column, pattern);
    };
  const searching = adapter as Searching;
  const { operators } = searching;
  const finds = (column: SQL, pattern: string) => sql`${column} GLOB ${pattern}`;
  const misses = (column: SQL, pattern: string) => sql`${column} NOT GLOB ${pattern}`;
  const differs = either(operators.not_like, misses);
  searching.operators = {
    ...operators,
    like: either(operators.like, finds),
    contains: either(operators.contains, finds),
    // The stock adapter gives this one the text without the signs for what may stand around it, and it would compare the whole.
    not_like: (column, value) => differs(column, typeof value === 'string' ? `%${value}%` : value),
  };
}
