import type { Payload } from 'payload';

import { asOfLinksSlug } from '../links-collection';
import { asOfVisitsSlug } from '../visits-collection';

/** How long it is known who looked at what, and how long a grant outlives its end, ms. */
const keptFor = 90 * 24 * 60 * 60 * 1000;

/** Not more often than this, ms. */
const pace = 60 * 60 * 1000;

let prunedAt = -Infinity;

/** Lets go of what is long over. Done when somebody opens a view, so that the two collections stay small without a job. */
export async function prune({ db }: Payload): Promise<void> {
  const now = Date.now();
  if (now - prunedAt < pace) return;
  prunedAt = now;
  const before = { less_than: new Date(now - keptFor).toISOString() };
  await db.deleteMany({ collection: asOfVisitsSlug, where: { openedAt: before } });
  await db.deleteMany({ collection: asOfLinksSlug, where: { expiresAt: before } });
}
