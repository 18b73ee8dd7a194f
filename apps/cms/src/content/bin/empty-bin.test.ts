import type { Payload } from 'payload';

import { daysInBin } from './kept';

const day = 86_400_000;

/** The bin with documents moved there so many days ago, as a fresh process sees it. */
async function binWith(days: Record<string, number>, stuck: string[] = []) {
  jest.resetModules();
  const { emptyBin } = await import('./empty-bin');
  const left = new Map(Object.entries(days));
  const warn = jest.fn();
  const payload = {
    logger: { warn },
    db: {
      find: async ({ collection, where, limit }: { collection: string; where: { and: Where[] }; limit: number }) => {
        const before = Date.parse(where.and[0]?.deletedAt?.less_than ?? '');
        const except = where.and[1]?.id?.not_in ?? [];
        const ids = [...left].filter(([id, ago]) => Date.now() - ago * day < before && !except.includes(id));
        return { docs: collection === 'pages' ? ids.slice(0, limit).map(([id]) => ({ id })) : [] };
      },
    },
    delete: async ({ trash, where }: { trash: boolean; where: { and: [{ id: { equals: string } }, Where] } }) => {
      const id = where.and[0].id.equals;
      const isOver = where.and[1].deletedAt?.less_than !== undefined && trash;
      if (stuck.includes(id)) return { docs: [], errors: [{ id, message: 'locked' }] };
      if (isOver) left.delete(id);
      return { docs: [], errors: [] };
    },
  } as unknown as Payload;
  return { empty: () => emptyBin(payload), left: () => [...left.keys()], warn };
}

interface Where {
  deletedAt?: { less_than: string };
  id?: { not_in: string[] };
}

test(`deletes what has been there for more than ${daysInBin} days, and nothing else`, async () => {
  const bin = await binWith({ old: daysInBin + 1, young: daysInBin - 1 });
  await bin.empty();
  expect(bin.left()).toEqual(['young']);
});

test('goes on with the next batch when there is more, and past one that cannot be deleted', async () => {
  const many = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`old-${index}`, daysInBin + 2]));
  const bin = await binWith(many, ['old-3']);
  await bin.empty();
  expect(bin.left()).toHaveLength(26);
  await bin.empty();
  await bin.empty();
  expect(bin.left()).toEqual(['old-3']);
  expect(bin.warn).toHaveBeenCalledTimes(1);
});
