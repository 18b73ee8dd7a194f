import type { BaseDatabaseAdapter } from 'payload';

import { transactionIdOf } from '../../upstream/transaction-id';
import { guardMethods } from './guard-methods';
import { noteTransient } from './retry-scope';
import { Transactions } from './transactions';
import { attachTransactions } from './transactions-of';

/**
 * Makes an adapter's transactions honest: a commit resolves only when everything was saved, a write that would miss its transaction
 * is refused, and listeners run after the commit. Changes the adapter in place.
 */
export function guardTransactions(adapter: BaseDatabaseAdapter): void {
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
