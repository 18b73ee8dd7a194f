import type { Payload, Where } from 'payload';

import { productNow } from '../../platform/clock';
import { asOfLinksSlug } from './grants/grants-collection';
import { asOfVisitsSlug } from './visits';

const day = 24 * 60 * 60 * 1000;

/** Retention of visits, and of links after their end, ms. */
const keptFor = 90 * day;

/** Retention of staff sessions after their end, ms: they are numerous, and each holds little information. */
const sessionsKeptFor = 7 * day;

/** The shortest interval between two runs, ms. */
const pace = 60 * 60 * 1000;

let prunedAt = -Infinity;

/** Deletes expired rows. Runs when somebody opens a view, so the two collections stay small without a job. */
export async function prune({ db }: Payload): Promise<void> {
  const now = productNow();
  if (now - prunedAt < pace) return;
  prunedAt = now;
  const earlierThan = (age: number) => ({ less_than: new Date(now - age).toISOString() });
  const sessions: Where = { and: [{ kind: { equals: 'session' } }, { expiresAt: earlierThan(sessionsKeptFor) }] };
  await db.deleteMany({ collection: asOfVisitsSlug, where: { openedAt: earlierThan(keptFor) } });
  await db.deleteMany({ collection: asOfLinksSlug, where: { or: [sessions, { expiresAt: earlierThan(keptFor) }] } });
}
