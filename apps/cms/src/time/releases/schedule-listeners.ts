import type { PayloadRequest } from 'payload';

import { afterCommit } from '../../platform/database/transactions/after-commit';

/** Called each time that a scheduled row was added to the ledger or taken from it, once that is committed. */
export type ScheduleListener = () => void;

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicScheduleListeners?: readonly ScheduleListener[] };

/** Replaces the listeners of this process. */
export function listenToSchedule(listeners: readonly ScheduleListener[]): void {
  holder.civicScheduleListeners = listeners;
}

/** Calls the listeners once the request's transaction is committed; a command has no listeners. */
export const scheduleChanged = (req: PayloadRequest): Promise<void> =>
  afterCommit(req, () => {
    for (const listener of holder.civicScheduleListeners ?? []) listener();
  });
