export interface Remaining {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The time left in whole units, rounded up so that it reaches zero exactly at the instant; `left` in ms. */
export function remainingOf(left: number): Remaining {
  const rounded = Math.max(0, Math.ceil(left / second)) * second;
  return {
    days: Math.floor(rounded / day),
    hours: Math.floor((rounded % day) / hour),
    minutes: Math.floor((rounded % hour) / minute),
    seconds: Math.floor((rounded % minute) / second),
  };
}

/** The same without seconds, for reduced motion: the last minute stays until it is over. */
export const calmRemainingOf = (left: number): Remaining => remainingOf(Math.ceil(left / minute) * minute);

/** How long the displayed time stays the same, ms, when counted in units of `step`. */
export function untilNextStep(left: number, step: typeof second | typeof minute): number {
  const rest = left % step;
  return rest > 0 ? rest : step;
}

export const steps = { second, minute } as const;

/** Milestones that are announced to screen readers, the longest first, ms. */
const milestones = [day, hour, 30 * minute, 10 * minute, 5 * minute, minute, 10 * second];

/** The shortest milestone passed between two moments; `null` if there was none. */
export function milestonePassed(leftBefore: number, leftNow: number): number | null {
  const passed = milestones.filter((milestone) => leftBefore > milestone && leftNow <= milestone && leftNow > 0);
  return passed.at(-1) ?? null;
}
