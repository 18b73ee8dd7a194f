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

export type TransactionId = number | string;

/** The part of a Payload request that says which transaction it is in. */
export interface RequestLike {
  transactionID?: TransactionId | Promise<TransactionId | null> | null;
}

/** The id of the request's transaction, waiting for one that is just being opened. */
export async function transactionIdOf(request: RequestLike | null | undefined): Promise<string | null> {
  const id = await request?.transactionID;
  return id == null ? null : String(id);
}
