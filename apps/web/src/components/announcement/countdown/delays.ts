const second = 1000;
const minute = 60 * second;

/** Between the half and the whole of it, so that visitors who wait for the same instant do not come at once. */
const spread = (delay: number, random: () => number) => delay * (0.5 + random() / 2);

/** The back-off before a further attempt, ms; `attempt` from 0. */
export const retryDelay = (attempt: number, random: () => number = Math.random): number =>
  spread(Math.min(500 * 2 ** attempt, 20 * second), random);

/**
 * When to ask the server again, ms: at the instant, `left` ms from now, and before that now and then, for the date may be moved and
 * clocks drift. After the instant `attempts` counts how often it was asked in vain.
 */
export function nextAsk(left: number, attempts: number, random: () => number = Math.random): number {
  if (left <= 0) return retryDelay(attempts, random);
  const nowAndThen = spread(left > 15 * minute ? 5 * minute : minute, random);
  return Math.min(nowAndThen, left + spread(400, random));
}
