const shortest = 200;
const longest = 30_000;

/**
 * How long to wait after `failures` failed attempts in a row (≥ 1), in ms: 200 ms doubling to 30 s, of which a random
 * quarter is taken off, so that what failed together does not return together.
 */
export function backOff(failures: number, random: () => number = Math.random): number {
  const full = Math.min(longest, shortest * 2 ** Math.min(Math.max(failures, 1) - 1, 20));
  return Math.round(full * (1 - 0.25 * random()));
}
