import type { Payload } from 'payload';

import { checkAhead } from './check-ahead';
import { tell } from './tell';

/** The pause between two looks, ms; everything here is a matter of minutes. */
const pause = 5000;

let lookedAt = -Infinity;

/** Looks after releases that need attention, in every process; each matter is reported once. @throws the first error. */
export async function watchReleases(payload: Payload): Promise<void> {
  if (performance.now() - lookedAt < pause) return;
  lookedAt = performance.now();
  const now = Date.now();
  const outcomes = await Promise.allSettled([checkAhead(payload, now), tell(payload, now)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
