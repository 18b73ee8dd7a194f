import type { Payload } from 'payload';

import { recordTransitions } from '../../transitions/record-transitions';
import { watchReleases } from '../watch/watch';

/** What is to be done beside the releases; each part is done although another failed. @throws the first error. */
export async function doChores(payload: Payload): Promise<void> {
  const outcomes = await Promise.allSettled([recordTransitions(payload), watchReleases(payload)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
