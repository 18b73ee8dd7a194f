import type { Delivery } from './delivery';

/** Whether the row is free of other processes' leases at the instant `now` (ms, UTC). */
export function isFree(delivery: Delivery, owner: string, alone: boolean, now: number): boolean {
  const { leaseOwner, leaseUntil } = delivery;
  if (!leaseUntil || Date.parse(leaseUntil) <= now) return true;
  return alone && leaseOwner !== owner;
}

/** Whether it is time for the next attempt. */
export const isDue = ({ nextAttemptAt }: Delivery, now: number) => !nextAttemptAt || Date.parse(nextAttemptAt) <= now;
