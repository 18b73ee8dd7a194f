import { DatabaseError } from '../errors';
import type { RowMemory } from './row-memory';
import type { Transactions } from './transactions';

type TransactionState = 'open' | 'committed' | 'rolled-back' | 'failed';

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
