import { documentTypes } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { Transactions } from '../../platform/database/transactions/transactions';
import { attachTransactions } from '../../platform/database/transactions/transactions-of';
import type { RawRow } from '../../platform/rows/raw-row';

/** Rows that are written in the transaction, bypassing the methods that record it. */
class Tables extends Map<string, RawRow> {
  constructor(private readonly noteWrite: (method: string) => void) {
    super();
  }
  override set(key: string, row: RawRow) {
    this.noteWrite('updateMany');
    return super.set(key, row);
  }
  override delete(key: string) {
    this.noteWrite('deleteMany');
    return super.delete(key);
  }
}

const collections = Object.fromEntries(
  [...documentTypes, 'redirects'].map((type) => [type, { config: { flattenedFields: [] } }]),
);

/** A request on an in-memory main table: the rows that the hooks read, and those they write into the outbox. */
export function fakeRequest() {
  const outbox: RawRow[] = [];
  const transactions = new Transactions((error) => {
    throw error;
  });
  transactions.begin('t1');
  const tables = new Tables((method) => transactions.find('t1')?.rows.noteWrite(method, undefined));
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
  const requests: unknown[] = [];
  const request = { context: {}, payload: { collections, db }, transactionID: 't1' } as unknown as PayloadRequest;
  const commit = () => {
    const record = transactions.find('t1');
    if (record) transactions.committed(record);
  };
  return { commit, outbox, request, requests, tables };
}
