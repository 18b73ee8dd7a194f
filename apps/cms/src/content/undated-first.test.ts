/** @jest-environment node */
import fc from 'fast-check';
import type { PaginatedDocs } from 'payload';

import { undatedFirst, type DraftsQuery } from './undated-first';

interface Row {
  id: number;
  at: number | null;
  updatedAt: number;
}

const path = 'version.publishAt';

/** Rows as a database answers for them: the latest date first, what has none at the very end, and no number of all beyond the last page. */
function databaseOf(rows: readonly Row[]) {
  const asked: DraftsQuery[] = [];
  const query = async (args: DraftsQuery): Promise<PaginatedDocs<Row>> => {
    asked.push(args);
    const { limit = 0, page = 1, pagination } = args;
    const wanted = (args.where?.and ?? []).flatMap((one) => {
      const condition = one[path] as { exists: boolean } | undefined;
      return condition ? [condition.exists] : [];
    })[0];
    const byUpdate = [args.sort].flat()[0] === '-updatedAt';
    const found = rows
      .filter(({ at }) => wanted === undefined || wanted === (at !== null))
      .toSorted((one, other) =>
        byUpdate ? other.updatedAt - one.updatedAt : (other.at ?? -1) - (one.at ?? -1) || other.id - one.id,
      );
    const start = (page - 1) * limit;
    const docs = limit === 0 ? found : found.slice(start, start + limit);
    const totalDocs = docs.length === 0 ? 0 : pagination === false ? docs.length : found.length;
    return { docs, totalDocs } as PaginatedDocs<Row>;
  };
  return { asked, query };
}

const rowsOf = (dates: readonly (number | null)[]): Row[] =>
  dates.map((at, index) => ({ id: index, at, updatedAt: (index * 7919) % 1000 }));

const wanted = (rows: readonly Row[]) => [
  ...rows.filter(({ at }) => at === null).toSorted((one, other) => other.updatedAt - one.updatedAt),
  ...rows
    .filter(({ at }) => at !== null)
    .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0) || other.id - one.id),
];

test('the pages together are the whole list, what has no date first, and each row is on one of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      async (dates, limit) => {
        const rows = rowsOf(dates);
        const { query } = databaseOf(rows);
        const pages = Math.max(1, Math.ceil(rows.length / limit));
        const seen: Row[] = [];
        for (let page = 1; page <= pages; page += 1) {
          const answer = await undatedFirst(query, { collection: 'a', sort: [`-${path}`], limit, page }, path);
          expect(answer.totalDocs).toBe(rows.length);
          expect(answer.docs.length).toBeLessThanOrEqual(limit);
          seen.push(...answer.docs);
        }
        expect(seen.map(({ id }) => id)).toEqual(wanted(rows).map(({ id }) => id));
      },
    ),
  );
});

test.each([
  [{ limit: 0 }, 7],
  [{ limit: 3, pagination: false }, 3],
])('a list without pages is read as a whole: %o', async (more, length) => {
  const rows = rowsOf([3, null, 1, 2, null, 5, 4]);
  const { query } = databaseOf(rows);
  const { docs } = await undatedFirst(query, { collection: 'a', sort: `-${path}`, ...more }, path);
  expect(docs.map(({ id }) => id)).toEqual(
    wanted(rows)
      .slice(0, length)
      .map(({ id }) => id),
  );
});

test('asks for a few pages at most, however long the list is', async () => {
  const { asked, query } = databaseOf(rowsOf(Array.from({ length: 5_000 }, (_, index) => (index % 3 ? index : null))));
  await undatedFirst(query, { collection: 'a', sort: [`-${path}`], limit: 10, page: 200 }, path);
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(Math.max(...asked.map(({ limit }) => limit ?? 0))).toBe(10);
});
