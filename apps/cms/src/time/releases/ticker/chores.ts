import type { Payload } from 'payload';

import { recordTransitions } from '../../transitions/record-transitions';
import { watchReleases } from '../watch/watch';

/** Work besides releases; each part runs even if another failed. @throws the first error. */
export async function doChores(payload: Payload): Promise<void> {
  const outcomes = await Promise.allSettled([recordTransitions(payload), watchReleases(payload)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
