/** Number of attempts before a transaction's conflict is passed on. */
export const maxAttempts = 12;

const firstMs = 10;
const longestMs = 500;

/**
 * The wait before the next attempt, in milliseconds: doubling, bounded, and random so that attempts that collided do not collide
 * again. @param attempt the number of the attempt that failed, from 1.
 */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** attempt);
  return ceiling / 4 + random() * ceiling * 0.75;
}
