export interface FollowerTimings {
  /** The pause between two readings when nobody says that something has changed, ms. */
  usual: number;
  /** The pause after one that failed, ms. */
  afterFailure: number;
  /** The least time between the beginnings of two, ms, however often something changes. */
  least: number;
  /** The share of the time that may be spent reading while something changes again and again: a long table takes a while to work out. */
  share: number;
  /** The longest pause for that reason, ms: one slow reading makes nobody deaf. */
  longest: number;
}

const usualTimings: FollowerTimings = {
  usual: 10_000,
  afterFailure: 2000,
  least: 250,
  share: 0.25,
  longest: 2000,
};

/** Reads something again and again, and sooner when it is said to have changed. */
export interface Follower {
  start(): void;
  stop(): void;
  /** It has changed. */
  hurry(): void;
}

/** A follower of what `read` reads and takes in. Its timers do not keep the process alive. */
export function createFollower(read: () => Promise<void>, timings: FollowerTimings = usualTimings): Follower {
  let isRunning = false;
  let isReading = false;
  let isHurried = false;
  let beganAt = -Infinity;
  /** How long the last reading took, ms. */
  let took = 0;
  let timer: NodeJS.Timeout | undefined;

  function arm(pause: number) {
    clearTimeout(timer);
    if (isRunning) timer = setTimeout(() => void turn(), pause).unref();
  }

  const soon = () => {
    const rest = Math.min(took / timings.share - took, timings.longest);
    return Math.max(0, beganAt + Math.max(timings.least, took + rest) - Date.now());
  };

  async function turn() {
    isReading = true;
    isHurried = false;
    beganAt = Date.now();
    const pause = await read().then(
      () => timings.usual,
      () => timings.afterFailure,
    );
    isReading = false;
    took = Date.now() - beganAt;
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
      // What is being read may be from before the change.
      isHurried = true;
      if (!isReading) arm(soon());
    },
  };
}
