const second = 1000;
const minute = 60 * second;

/** Between half of it and all of it, so that visitors waiting for the same instant do not send their requests at once. */
const spread = (delay: number, random: () => number) => delay * (0.5 + random() / 2);

/** The back-off before another attempt, ms; `attempt` from 0. */
export const retryDelay = (attempt: number, random: () => number = Math.random): number =>
  spread(Math.min(500 * 2 ** attempt, 20 * second), random);

/**
 * The delay until the next request to the server, ms. It is sent at the instant, `left` ms from now, and occasionally before
 * it, because the date may be moved and clocks drift. After the instant `attempts` counts the requests without a result.
 */
export function nextAsk(left: number, attempts: number, random: () => number = Math.random): number {
  if (left <= 0) return retryDelay(attempts, random);
  const nowAndThen = spread(left > 15 * minute ? 5 * minute : minute, random);
  return Math.min(nowAndThen, left + spread(400, random));
}
