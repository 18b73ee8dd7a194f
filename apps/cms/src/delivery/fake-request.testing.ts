import type { PayloadRequest } from 'payload';

import { Transactions } from '../database/transactions/transactions';
import { attachTransactions } from '../database/transactions/transactions-of';

import type { RawRow } from './raw-row';

/** A request on a main table in memory: what the hooks read of it, and what they write into the outbox. */
export function fakeRequest() {
  const tables = new Map<string, RawRow>();
  const outbox: RawRow[] = [];
  const transactions = new Transactions((error) => {
    throw error;
  });
  const db = {
    findOne: async ({ collection, where }: { collection: string; where: { id: { equals: string } } }) =>
      tables.get(`${collection}/${where.id.equals}`) ?? null,
    findGlobal: async ({ slug }: { slug: string }) => tables.get(slug) ?? null,
    create: async ({ data, req }: { data: RawRow; req: unknown }) => {
      const row = { id: `delivery-${outbox.length + 1}`, ...data };
      outbox.push(row);
      requests.push(req);
      return row;
    },
  };
  attachTransactions(db, transactions);
  transactions.begin('t1');
  const requests: unknown[] = [];
  const request = { context: {}, payload: { db }, transactionID: 't1' } as unknown as PayloadRequest;
  const commit = () => {
    const record = transactions.find('t1');
    if (record) transactions.committed(record);
  };
  return { commit, outbox, request, requests, tables };
}
