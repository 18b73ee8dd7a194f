/**
 * The header in which the CMS tells the site the time of the product as it answers: the clock of the database (ms since the epoch, UTC).
 */
export const timeHeader = 'x-civic-time';

/** The header in which the site tells the CMS how far the time of the product is ahead of its own clock, ms. */
export const clockOffsetHeader = 'x-civic-clock-offset';

/** A reading of another clock. */
export interface ClockReading {
  /** The start and the end of the exchange by this clock, ms. */
  sent: number;
  received: number;
  /** The time of the other clock in between, ms. */
  told: number;
}

/** The resolution of the clocks: they are read in whole milliseconds. */
const grain = 1;

/** The longest step back that is smoothed, ms. After a longer one the clock was plainly wrong, and to wait for it would be, too. */
const longestWait = 5000;

/** The difference from which operators are told, ms. */
export const clockTolerance = 1000;

/** The difference from which nobody can say which clock is right, ms: at least one of the two was never set. */
export const clockBound = 5 * 60_000;

/** A clock that nobody can set: it runs on from the time of the machine at the start of the process, ms, UTC. */
export const steadyNow = (): number => performance.timeOrigin + performance.now();

/**
 * The time of another clock, from readings of it. Each reading proves that the other clock is ahead by no less than `told − received`
 * and no more than `told − sent`; the estimate changes by as little as that proof demands, so a slow answer does no harm and equal
 * clocks stay equal. Between readings, and while there are none, the last estimate holds.
 */
export class FollowedClock {
  #offset: number | null = null;
  #last = -Infinity;

  constructor(readonly own: () => number = Date.now) {}

  /** How far the other clock is ahead of this one, ms; `null` before the first reading. */
  get offset(): number | null {
    return this.#offset;
  }

  note({ sent, received, told }: ClockReading): void {
    // This clock was set back meanwhile: the reading proves nothing.
    if (received < sent) return;
    const [least, most] = [told - received - grain, told - sent + grain];
    this.#offset = Math.min(Math.max(this.#offset ?? 0, least), most);
  }

  /** Takes an estimate of an earlier process, until there is a reading. */
  assume(offset: number): void {
    this.#offset ??= offset;
  }

  /** The time of the other clock, ms, UTC; it does not run backwards when the estimate is corrected by a little. */
  now(): number {
    const time = Math.round(this.own() + (this.#offset ?? 0));
    const isStepBack = time < this.#last && this.#last - time < longestWait;
    this.#last = isStepBack ? this.#last : time;
    return this.#last;
  }
}

/** The part of a health check about a clock. */
export interface ClockState {
  state: 'right' | 'wrong' | 'unknown';
  /** How far the time of the product is ahead of the clock, ms; `null` when it is unknown. */
  offsetMs: number | null;
}

/** Whether a clock with this difference, ms, is right. */
export function clockState(offset: number | null): ClockState {
  if (offset === null) return { state: 'unknown', offsetMs: null };
  return { state: Math.abs(offset) > clockTolerance ? 'wrong' : 'right', offsetMs: Math.round(offset) };
}
