import { transactionIdOf, type RequestLike } from '../../upstream/transaction-id';
import type { CommitListener } from './transactions';
import { transactionsOf } from './transactions-of';

/** An object with a database: a Payload instance. */
export interface HasDatabase {
  db: object;
}

/**
 * Calls `listener` with the transaction's id after every commit that really succeeded, never after a roll-back, in the order of the
 * commits. It cannot delay or fail the request that committed; its errors are logged. @returns a function that stops it.
 */
export function onCommitted(payload: HasDatabase, listener: CommitListener): () => void {
  return transactionsOf(payload.db).listen(listener);
}

/**
 * For a hook: calls `run` when the transaction of `req` has been committed, and never when it is rolled back. Without a transaction
 * the write is already final, and `run` is called right after the present work. It cannot delay or fail the request; its errors are
 * logged. It must not use `req` to write: the transaction is over by then.
 */
export async function afterCommit(req: RequestLike & { payload: HasDatabase }, run: () => unknown): Promise<void> {
  const transactions = transactionsOf(req.payload.db);
  const id = await transactionIdOf(req);
  // The write that the hook belongs to may still be running, so it goes first.
  if (id === null) setImmediate(() => transactions.soon(run));
  else transactions.find(id)?.afterCommit.push(run);
}
