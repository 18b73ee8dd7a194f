import { DatabaseError } from '../errors';
import type { Transactions } from './transactions';

const key = Symbol.for('civic.database.transactions');

type Carrier = Record<symbol, Transactions | undefined>;

/** Puts the transactions on the adapter, where every copy of this module finds them. */
export function attachTransactions(adapter: object, transactions: Transactions): void {
  Object.defineProperty(adapter, key, { value: transactions, configurable: true });
}

/** @throws DatabaseError when the adapter does not come from `createDatabase`. */
export function transactionsOf(adapter: object): Transactions {
  const transactions = (adapter as Carrier)[key];
  if (!transactions) throw new DatabaseError('This database adapter was not made by createDatabase.');
  return transactions;
}
