import type { Payload } from 'payload';

import { emptyBin } from '../../../content/bin/empty-bin';
import { productNow } from '../../../platform/clock';
import { recordTransitions } from '../../transitions/record-transitions';
import { checkAhead } from '../watch/check-ahead';
import { reportTrouble } from '../watch/report-trouble';

/** The pause between two looks, ms; everything here is a matter of minutes. */
const pause = 5000;

let lookedAt = -Infinity;

/** Looks after releases that need attention, in every process; each matter is reported once. @throws the first error. */
async function attendToReleases(payload: Payload): Promise<void> {
  if (performance.now() - lookedAt < pause) return;
  lookedAt = performance.now();
  const now = productNow();
  const outcomes = await Promise.allSettled([checkAhead(payload, now), reportTrouble(payload, now)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Work besides releases; each part runs even if another failed. @throws the first error. */
export async function doChores(payload: Payload): Promise<void> {
  const outcomes = await Promise.allSettled([recordTransitions(payload), attendToReleases(payload), emptyBin(payload)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
