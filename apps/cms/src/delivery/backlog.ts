import type { Payload } from 'payload';

import { productNow } from '../platform/clock';
import { outbox, unfinishedStates } from './delivery';

/** The deliveries that visitors are still waiting for. */
export interface Backlog {
  /** Changes that an instance of the site has not acknowledged, or that visitors do not see yet. */
  unfinished: number;
  /** Age of the oldest of them, in seconds; `null` when there is none. */
  oldestSeconds: number | null;
}

/** The outbox's backlog, for health checks, the doctor and the dashboard. */
export async function deliveryBacklog(payload: Payload, now = productNow()): Promise<Backlog> {
  const where = { state: { in: [...unfinishedStates] } };
  const query = {
    collection: outbox,
    where,
    sort: 'savedAt',
    limit: 1,
    pagination: false,
    select: { savedAt: true },
  } as const;
  const [{ totalDocs }, { docs }] = await Promise.all([
    payload.db.count({ collection: outbox, where }),
    payload.db.find<{ id: string; savedAt: string | Date }>(query),
  ]);
  const oldest = docs[0]?.savedAt;
  const oldestSeconds = oldest ? Math.max(0, (now - new Date(oldest).getTime()) / 1000) : null;
  return { unfinished: totalDocs, oldestSeconds };
}
