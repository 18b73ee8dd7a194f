import { count } from '../cache/counts';
import { cacheState } from '../cache/shared-state';
import { createFollower, type Follower } from './follower';
import { readComing } from './read-coming';

const followerKey = Symbol.for('civic.coming-follower');

/** On the global object because Next.js bundles the server start and the routes separately. */
const holder = globalThis as { [followerKey]?: Follower };

/** The last known instants stay valid while the CMS is unavailable. */
async function learn(): Promise<void> {
  try {
    const coming = await readComing();
    cacheState().log.foresee(coming);
  } catch (error) {
    count('coming_reads_failed');
    throw error;
  }
}

/** Starts to follow the instants of coming releases in this process. */
export function followComing(): void {
  if (holder[followerKey]) return;
  holder[followerKey] = createFollower(learn);
  holder[followerKey].start();
}

/** Handles a notice of the CMS that releases were scheduled, moved or cancelled. */
export const scheduleChanged = (): void => holder[followerKey]?.hurry();
