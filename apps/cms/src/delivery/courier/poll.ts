export interface Poll {
  start(): void;
  stop(): void;
  /** Repeats the work at most `milliseconds` later; `hurry` signals to the work that waiting is pointless. */
  wake(milliseconds: number, hurry?: boolean): void;
}

/** Pause after a failure of the work itself, ms. */
const pauseAfterFailure = 1000;

/**
 * Repeats `work`, never twice at a time; it gives the pause until the next time, in ms. Its timers do not keep the
 * process alive.
 */
export function createPoll(work: (hurry: boolean) => Promise<number>, onError: (error: unknown) => void): Poll {
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Infinity;
  let running = false;
  let working = false;
  let hurried = false;

  function wake(milliseconds: number, hurry = false) {
    hurried ||= hurry;
    const at = performance.now() + Math.max(0, milliseconds);
    if (!running || at >= dueAt) return;
    dueAt = at;
    clearTimeout(timer);
    if (!working) arm();
  }

  function arm() {
    timer = setTimeout(() => void tick(), Math.max(0, dueAt - performance.now())).unref();
  }

  async function tick() {
    const hurry = hurried;
    hurried = false;
    dueAt = Infinity;
    working = true;
    const pause = await work(hurry).catch((error: unknown) => {
      onError(error);
      return pauseAfterFailure;
    });
    working = false;
    if (!running) return;
    dueAt = Math.min(dueAt, performance.now() + pause);
    arm();
  }

  return {
    start() {
      if (running) return;
      running = true;
      wake(0);
    },
    stop() {
      running = false;
      dueAt = Infinity;
      clearTimeout(timer);
    },
    wake,
  };
}
