import type { BaseDatabaseAdapter, Payload } from 'payload';

import {
  otherReads,
  publishedReads,
  wrapMethod,
  writeMethods,
  type AdapterMethod,
} from '../../upstream/adapter-methods';
import { transactionIdOf, type RequestLike } from '../../upstream/transaction-id';
import { busyErrorIn } from '../errors';
import { isTransient, noteTransient } from './retry-transaction';
import { Transactions, type TransactionRecord } from './transactions';
import { attachTransactions } from './transactions-of';
import { writtenBy, type Written } from './written';

interface Arguments {
  req?: RequestLike | null;
  collection?: string;
}

/** Work to be done at the end of a transaction, in it; without success, nothing of the transaction is saved. */
export type BeforeCommit = (payload: Payload, transactionId: string, written: readonly Written[]) => Promise<void>;

/** Makes every reading and writing method of an adapter check the transaction that it runs in. */
function guardMethods(
  adapter: BaseDatabaseAdapter,
  transactions: Transactions,
  rollback: (id: string) => Promise<void>,
): void {
  /** Rolls a failed transaction back at once: its owner may never do so, and others wait for its lock. */
  const fail = async (record: TransactionRecord | undefined, error: unknown) => {
    noteTransient(error);
    if (record?.state !== 'open') return;
    transactions.fail(record, error);
    await rollback(record.id).catch(() => undefined);
  };

  const guard = (name: AdapterMethod, enter: 'forRead' | 'forWrite') =>
    wrapMethod<[Arguments], unknown>(adapter, name, (method) => async (args) => {
      const record = await transactions[enter](args.req);
      record?.rows.noteWrite(name, args.collection);
      try {
        const result = await method(args);
        record?.written.push(...writtenBy(name, args, result));
        return result;
      } catch (error) {
        // A failed read (a bad query) leaves the transaction whole.
        if (enter === 'forWrite' || isTransient(error)) await fail(record, error);
        // Drizzle wraps errors, and the wrapping hides that the database is merely busy.
        throw busyErrorIn(error) ?? error;
      } finally {
        record?.rows.noteWrite(name, args.collection);
      }
    });

  for (const name of writeMethods) guard(name, 'forWrite');
  for (const name of [...publishedReads, ...otherReads]) guard(name, 'forRead');
}

/**
 * Makes an adapter's transactions honest: a commit resolves only when everything was saved, a write that would miss its transaction
 * is refused, `beforeCommit` is told what was written, and listeners run after the commit. Changes the adapter in place.
 */
export function guardTransactions(adapter: BaseDatabaseAdapter, beforeCommit?: BeforeCommit): void {
  const transactions = new Transactions((err) =>
    adapter.payload.logger.error({ err, msg: 'Work to be done after a commit failed.' }),
  );
  attachTransactions(adapter, transactions);

  const begin = adapter.beginTransaction.bind(adapter);
  const commit = adapter.commitTransaction.bind(adapter);
  const rollback = adapter.rollbackTransaction.bind(adapter);

  adapter.beginTransaction = async (options) => {
    const id = await begin(options);
    if (id !== null) transactions.begin(String(id));
    return id;
  };

  adapter.commitTransaction = async (incoming) => {
    const id = await transactionIdOf({ transactionID: incoming });
    try {
      const record = transactions.assertCommittable(id);
      if (beforeCommit && record.written.length > 0) {
        await beforeCommit(adapter.payload, record.id, [...record.written]);
        transactions.assertCommittable(id);
      }
      await commit(record.id);
      transactions.committed(record);
    } catch (error) {
      noteTransient(error);
      transactions.rolledBack(id);
      throw error;
    }
  };

  adapter.rollbackTransaction = async (incoming) => {
    const id = await transactionIdOf({ transactionID: incoming });
    transactions.rolledBack(id);
    if (id !== null) await rollback(id);
  };

  guardMethods(adapter, transactions, rollback);
}
