import { count } from '../cache/counts';
import { cacheState } from '../cache/shared-state';
import { createFollower, type Follower } from './follower';
import { readComing } from './read-coming';

const followerKey = Symbol.for('civic.coming-follower');

/** On the global object because Next.js bundles the start of the process and the routes apart. */
const holder = globalThis as { [followerKey]?: Follower };

/** What was known last stays while the CMS cannot say. */
async function learn(): Promise<void> {
  try {
    const coming = await readComing();
    cacheState().log.foresee(coming);
  } catch (error) {
    count('coming_reads_failed');
    throw error;
  }
}

/** From now on this process knows the instants of coming releases. */
export function followComing(): void {
  if (holder[followerKey]) return;
  holder[followerKey] = createFollower(learn);
  holder[followerKey].start();
}

/** The CMS says that releases were scheduled, moved or called off. */
export const scheduleChanged = (): void => holder[followerKey]?.hurry();
