import type { DatabaseAdapter, Where } from 'payload';

import { unfinishedStates } from './delivery';
import { outbox } from './outbox-name';

/** The minimum that is kept, so that receipts of quiet sites stay. */
const kept = 1000;
const keptDays = 90;
const mostAtOnce = 200;

const day = 24 * 60 * 60 * 1000;

const idsOf = (docs: unknown[]) =>
  docs.flatMap((doc) => (typeof doc === 'object' && doc !== null && 'id' in doc ? [String(doc.id)] : []));

/**
 * Removes finished rows that are older than 90 days and not among the newest 1000, oldest first, 200 at a time; returns their
 * number. `now` in ms, UTC.
 */
export async function prune(db: DatabaseAdapter, now = Date.now()): Promise<number> {
  const { totalDocs } = await db.count({ collection: outbox });
  const surplus = Math.min(totalDocs - kept, mostAtOnce);
  if (surplus <= 0) return 0;
  const old: Where = {
    and: [
      { state: { not_in: [...unfinishedStates] } },
      { savedAt: { less_than: new Date(now - keptDays * day).toISOString() } },
    ],
  };
  const query = { collection: outbox, where: old, sort: 'savedAt', limit: surplus, pagination: false };
  const ids = idsOf((await db.find({ ...query, select: { state: true } })).docs);
  if (ids.length > 0) await db.deleteMany({ collection: outbox, where: { id: { in: ids } } });
  return ids.length;
}
