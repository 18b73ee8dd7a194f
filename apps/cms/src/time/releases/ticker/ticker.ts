import { productNow } from '../../../platform/clock';
import { WaitingRequests } from './waiting-requests';
import { pass, type PassResult } from './pass';
import { createPulse } from './pulse';
import type { TickerStore } from './ticker-store';

export interface TickerTimings {
  /** The pause between two reads of the ledger while nothing is near, ms: the delay with which other processes' changes arrive. */
  idle: number;
  /** The pause near a due instant and while due releases are left, ms. */
  near: number;
  /** Length of the near period before a due instant, ms. */
  nearness: number;
  /** The same while a request waits for unfinished work. */
  awaited: number;
  /** Time after its due instant for which a release is awaited, ms. */
  patience: number;
  /** The pause between two rounds of chores, ms. */
  chores: number;
}

const usualTimings: TickerTimings = {
  idle: 1000,
  near: 250,
  nearness: 5000,
  awaited: 20,
  patience: 2000,
  chores: 1000,
};

/** The ticker's part of a health check. Instants in ms, UTC. */
export interface Heartbeat {
  /** The last successful read of the ledger; `null` before the first time. */
  lastBeatAt: number | null;
  nextDueAt: number | null;
  /** Due releases left by the last turn. */
  left: number;
  lastError: string | null;
}

export interface Ticker {
  start(): void;
  stop(): Promise<void>;
  /** Reads the ledger now, because a release was scheduled. */
  wake(): void;
  /**
   * Resolves once all work due now is done, and at the latest two seconds after it was due, so that an answer right after an
   * instant holds from that instant on. At once, from memory, while nothing is due. Gives for how long the first of what is left
   * has been due, ms; 0 when all is done.
   */
  dueWorkDone(): Promise<number>;
  heartbeat(): Heartbeat;
}

export interface TickerOptions {
  store: TickerStore;
  logError: (error: unknown, message: string) => void;
  timings?: Partial<TickerTimings>;
  /** The time of the product, ms, UTC. */
  now?: () => number;
}

const nothing: PassResult = { done: 0, failed: 0, left: 0 };

/**
 * Carries out due releases. It does not rely on instants in memory: every turn reads the ledger again, so that moves and
 * cancellations by other processes take effect here. Timers only decide when to look again.
 */
export function createTicker({ store, logError, timings: given, now = productNow }: TickerOptions): Ticker {
  const timings = { ...usualTimings, ...given };
  const beat: Heartbeat = { lastBeatAt: null, nextDueAt: null, left: 0, lastError: null };
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;
  let woken = false;
  let turning: Promise<void> | undefined;
  let choresAt = 0;
  let chores: Promise<void> | undefined;
  const readers = new WaitingRequests();
  let blockedSince: number | undefined;

  const isNear = () => beat.left > 0 || (beat.nextDueAt !== null && beat.nextDueAt - now() <= timings.nearness);

  // Runs apart from the turns, because a turn may take long.
  const pulse = createPulse(() => store.announce(), isNear, timings.near);

  /** A row that is held for longer than a moment may be held by a dead process. */
  async function unblock(left: number): Promise<boolean> {
    blockedSince = left > 0 ? (blockedSince ?? performance.now()) : undefined;
    return (
      blockedSince !== undefined && performance.now() - blockedSince >= timings.near && (await store.endAbandoned())
    );
  }

  /** Also apart from the turns: a mail server that does not answer must not delay a release. */
  function doChores() {
    if (chores || performance.now() < choresAt) return;
    choresAt = performance.now() + timings.chores;
    chores = store
      .chores()
      .catch((error: unknown) => logError(error, 'Work beside the releases failed.'))
      .finally(() => (chores = undefined));
  }

  async function look(): Promise<number> {
    const first = await store.nextDueAt();
    // A single query while nothing is due: every process repeats it.
    const isDue = first !== null && first <= now();
    const { left, done }: PassResult = isDue ? await pass(store, () => stopped) : nothing;
    const next = isDue ? await store.nextDueAt() : first;
    Object.assign(beat, { lastBeatAt: now(), nextDueAt: next, left, lastError: null });
    readers.reach(next ?? Infinity);
    doChores();
    if (await unblock(left)) return 0;
    if (left > 0) return readers.areWaiting ? timings.awaited : timings.near;
    if (done > 0) return 0;
    const wait = next === null ? Infinity : next - now();
    if (wait <= timings.nearness) return Math.max(1, Math.min(wait, timings.near));
    return Math.min(timings.idle, wait - timings.nearness + 1);
  }

  async function turn() {
    woken = false;
    const pause = await look().catch((error: unknown) => {
      beat.lastError = error instanceof Error ? error.message : String(error);
      logError(error, 'The ledger of releases could not be read.');
      return timings.idle;
    });
    turning = undefined;
    if (!stopped) timer = setTimeout(run, woken ? 0 : pause).unref();
  }

  function run() {
    clearTimeout(timer);
    turning ??= turn();
  }

  return {
    start() {
      if (!stopped) return;
      stopped = false;
      pulse.start();
      run();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      pulse.stop();
      readers.abandon();
      await turning;
      await chores;
    },
    wake() {
      woken = true;
      if (!stopped && !turning) run();
    },
    async dueWorkDone() {
      const at = now();
      const due = beat.nextDueAt ?? Infinity;
      const patience = due + timings.patience - at;
      if (stopped || at < due) return 0;
      if (patience <= 0) return at - due;
      const caught = readers.wait(at, patience);
      if (!turning) run();
      return (await caught) ? 0 : Math.max(1, now() - due);
    },
    heartbeat: () => ({ ...beat }),
  };
}
