import type { RowMemory } from './row-memory';

export type TransactionState = 'open' | 'committed' | 'rolled-back' | 'failed';

/** The state of one database transaction; the requests that used it keep it beyond its end. */
export interface TransactionRecord {
  readonly id: string;
  state: TransactionState;
  /** The reason of the failure. */
  cause?: unknown;
  /** Callbacks that wait for the commit, in the order of registration. */
  readonly afterCommit: (() => unknown)[];
  readonly rows: RowMemory;
}
