import { count } from '../cache/counts';
import { cacheState } from '../cache/shared-state';

import { readComing } from './read-coming';

export interface FollowerTimings {
  /** The pause between two reads without a notice of changes, ms. */
  usual: number;
  /** The pause after a failed read, ms. */
  afterFailure: number;
  /** The minimum interval between the starts of two reads, ms, however often something changes. */
  least: number;
  /** The share of the time that may be spent reading during frequent changes: a long schedule takes a while to compute. */
  share: number;
  /** The longest pause for that reason, ms: one slow read must not delay the next for long. */
  longest: number;
}

const usualTimings: FollowerTimings = {
  usual: 10_000,
  afterFailure: 2000,
  least: 250,
  share: 0.25,
  longest: 2000,
};

/** Reads something at intervals, and earlier after a notice of a change. */
export interface Follower {
  start(): void;
  stop(): void;
  /** Handles a notice that it has changed. */
  hurry(): void;
}

/** Creates a follower that applies the results of `read`. Its timers do not keep the process alive. */
export function createFollower(read: () => Promise<void>, timings: FollowerTimings = usualTimings): Follower {
  let isRunning = false;
  let isReading = false;
  let isHurried = false;
  let beganAt = -Infinity;
  /** The duration of the last read, ms. */
  let took = 0;
  let timer: NodeJS.Timeout | undefined;

  function arm(pause: number) {
    clearTimeout(timer);
    if (isRunning) timer = setTimeout(() => void turn(), pause).unref();
  }

  const soon = () => {
    const rest = Math.min(took / timings.share - took, timings.longest);
    return Math.max(0, beganAt + Math.max(timings.least, took + rest) - performance.now());
  };

  async function turn() {
    isReading = true;
    isHurried = false;
    beganAt = performance.now();
    const pause = await read().then(
      () => timings.usual,
      () => timings.afterFailure,
    );
    isReading = false;
    took = performance.now() - beganAt;
    arm(isHurried ? soon() : pause);
  }

  return {
    start() {
      isRunning = true;
      if (!isReading) arm(0);
    },
    stop() {
      isRunning = false;
      clearTimeout(timer);
    },
    hurry() {
      // The read under way may have started before the change.
      isHurried = true;
      if (!isReading) arm(soon());
    },
  };
}

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

/** How long the start of the site waits for the first read, ms: without it the CMS may be down, and the site serves what it has. */
const startPatience = 2000;

/**
 * Starts to follow the instants of coming releases in this process. Resolves after the first read: from then on the time of the CMS
 * is known, too.
 */
export async function followComing(): Promise<void> {
  if (holder[followerKey]) return;
  await new Promise<void>((resolve) => {
    holder[followerKey] = createFollower(() => learn().finally(resolve));
    holder[followerKey].start();
    setTimeout(resolve, startPatience).unref();
  });
}

/** Handles a notice of the CMS that releases were scheduled, moved or cancelled. */
export const scheduleChanged = (): void => holder[followerKey]?.hurry();
