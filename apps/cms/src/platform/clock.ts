import { FollowedClock, steadyNow } from '@civic/content/clock';

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicClock?: FollowedClock };

/** The clock of the database as this process knows it; it is this process's own until the database has told its time. */
export const databaseClock = (): FollowedClock => (holder.civicClock ??= new FollowedClock());

/** Makes this process follow a clock of the database's own, and go on unmoved when the clock of its machine is set. */
export function followForeignClock(): FollowedClock {
  return (holder.civicClock = new FollowedClock(steadyNow));
}

/** How far the time of the product is ahead of the clock of this machine, ms. */
export const machineOffset = (): number => productNow() - Date.now();

/**
 * The time of the product (ms since the epoch, UTC): everything that decides what is public, due or expired asks here and not the
 * clock of the machine, which may be wrong. All processes on one database agree on it.
 */
export const productNow = (): number => databaseClock().now();

/** The time of the product as ISO 8601, UTC. */
export const productNowIso = (): string => new Date(productNow()).toISOString();
