const shortest = 200;
const longest = 30_000;

/**
 * The wait after `failures` failed attempts in a row (≥ 1), in ms: 200 ms doubling to 30 s, minus a random quarter, so that
 * simultaneous failures are not retried simultaneously.
 */
export function backOff(failures: number, random: () => number = Math.random): number {
  const full = Math.min(longest, shortest * 2 ** Math.min(Math.max(failures, 1) - 1, 20));
  return Math.round(full * (1 - 0.25 * random()));
}
