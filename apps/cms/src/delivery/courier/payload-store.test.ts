import type { DatabaseAdapter, Where } from 'payload';

import { prune } from './payload-store';

const now = Date.parse('2026-11-24T00:00:00.000Z');

function database(total: number, old: number) {
  const find = jest.fn(async ({ limit }: { limit: number; where: Where }) => ({
    docs: Array.from({ length: Math.min(old, limit) }, (_, index) => ({ id: `d${index}` })),
  }));
  const deleteMany = jest.fn(async () => undefined);
  const db = { count: async () => ({ totalDocs: total }), find, deleteMany } as unknown as DatabaseAdapter;
  return { db, deleteMany, find };
}

describe('prune', () => {
  it('keeps a thousand rows, however old', async () => {
    const { db, deleteMany } = database(1000, 500);

    expect(await prune(db, now)).toBe(0);
    expect(deleteMany).not.toHaveBeenCalled();
  });

  it('removes finished rows of more than 90 days, no more than there are above a thousand', async () => {
    const { db, deleteMany, find } = database(1003, 500);

    expect(await prune(db, now)).toBe(3);
    expect(find.mock.calls[0]?.[0].where).toEqual({
      and: [{ state: { not_in: ['pending', 'delivered'] } }, { savedAt: { less_than: '2026-08-26T00:00:00.000Z' } }],
    });
    expect(deleteMany).toHaveBeenCalledWith({ collection: 'deliveries', where: { id: { in: ['d0', 'd1', 'd2'] } } });
  });

  it('removes a bounded number at a time, and nothing when nothing is old', async () => {
    expect(await prune(database(9000, 5000).db, now)).toBe(200);
    const { db, deleteMany } = database(9000, 0);
    expect(await prune(db, now)).toBe(0);
    expect(deleteMany).not.toHaveBeenCalled();
  });
});
