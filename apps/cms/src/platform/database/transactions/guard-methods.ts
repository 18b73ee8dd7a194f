import type { BaseDatabaseAdapter } from 'payload';

import {
  otherReads,
  publishedReads,
  wrapMethod,
  writeMethods,
  type AdapterMethod,
} from '../../upstream/adapter-methods';
import type { RequestLike } from '../../upstream/transaction-id';
import { isTransient } from './is-transient';
import { noteTransient } from './retry-scope';
import type { TransactionRecord } from './transaction-record';
import type { Transactions } from './transactions';

interface Arguments {
  req?: RequestLike | null;
  collection?: string;
}

/** Makes every reading and writing method of an adapter check the transaction that it runs in. */
export function guardMethods(
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
        return await method(args);
      } catch (error) {
        // A failed read (a bad query) leaves the transaction whole.
        if (enter === 'forWrite' || isTransient(error)) await fail(record, error);
        throw error;
      } finally {
        record?.rows.noteWrite(name, args.collection);
      }
    });

  for (const name of writeMethods) guard(name, 'forWrite');
  for (const name of [...publishedReads, ...otherReads]) guard(name, 'forRead');
}
