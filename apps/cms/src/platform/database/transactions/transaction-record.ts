import type { RowMemory } from './row-memory';

export type TransactionState = 'open' | 'committed' | 'rolled-back' | 'failed';

/** What is known of one database transaction; it outlives the transaction in the hands of the requests that used it. */
export interface TransactionRecord {
  readonly id: string;
  state: TransactionState;
  /** Why it failed. */
  cause?: unknown;
  /** What waits for the commit, in the order in which it was asked for. */
  readonly afterCommit: (() => unknown)[];
  readonly rows: RowMemory;
}
