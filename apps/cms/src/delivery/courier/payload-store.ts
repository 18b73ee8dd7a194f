import type { DatabaseAdapter, Payload, Where } from 'payload';

import { productNow } from '../../platform/clock';
import { updateIfMatches } from '../../platform/upstream/atomic-update';
import { deliverySchema, outbox, unfinishedStates, type Delivery, type DeliveryUpdate } from '../delivery';
import type { DeliveryStore } from './courier-options';

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
export async function prune(db: DatabaseAdapter, now = productNow()): Promise<number> {
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

const unfinished: Where = { state: { in: [...unfinishedStates] } };

/** An unreadable row is skipped, so that it does not stop the others. */
function deliveriesOf(payload: Payload, rows: unknown[]): Delivery[] {
  return rows.flatMap((row) => {
    const parsed = deliverySchema.safeParse(row);
    if (!parsed.success) payload.logger.error({ msg: 'A row of the outbox cannot be read.', err: parsed.error });
    return parsed.success ? [parsed.data] : [];
  });
}

/** The row as it was read: anything else means that another process has touched it. */
function asRead({ id, attempts, leaseUntil, rounds, state }: Delivery): Where {
  return {
    and: [
      { id: { equals: id } },
      { state: { equals: state } },
      { attempts: { equals: attempts } },
      { rounds: { equals: rounds } },
      { leaseUntil: leaseUntil ? { equals: leaseUntil } : { exists: false } },
    ],
  };
}

/** The outbox in the CMS's database. It never passes a request: each statement runs outside a transaction. */
export function payloadStore(payload: Payload): DeliveryStore {
  const { db } = payload;

  async function update(where: Where, data: object): Promise<boolean> {
    return (await updateIfMatches(payload, { collection: outbox, where, data: { ...data } })) !== null;
  }

  const held = (id: string, owner: string): Where => ({
    and: [{ id: { equals: id } }, { leaseOwner: { equals: owner } }],
  });

  return {
    async unfinished(limit) {
      const query = { collection: outbox, where: unfinished, sort: 'nextAttemptAt', limit, pagination: false };
      return deliveriesOf(payload, (await db.find(query)).docs);
    },
    claim: (delivery, lease) => update(asRead(delivery), { leaseOwner: lease.owner, leaseUntil: lease.until }),
    async renew(id, lease) {
      await update(held(id, lease.owner), { leaseUntil: lease.until });
    },
    async settle(id, owner, changes: DeliveryUpdate) {
      await update(held(id, owner), changes);
    },
    async isSuperseded({ document, savedAt }) {
      const newer: Where = { and: [{ document: { equals: document } }, { savedAt: { greater_than: savedAt } }] };
      return (await db.findOne({ collection: outbox, where: newer, select: { state: true } })) !== null;
    },
    prune: () => prune(db),
  };
}
