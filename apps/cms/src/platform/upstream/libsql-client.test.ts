import { createClient, type Client, type Transaction } from '@libsql/client';
import Database from 'libsql';

import { clientOver } from './libsql-client';

/** The compiler names a member that one of the two interfaces has lost or gained; our own classes implement these. */
const client: Record<keyof Client, true> = {
  batch: true,
  close: true,
  closed: true,
  execute: true,
  executeMultiple: true,
  migrate: true,
  protocol: true,
  sync: true,
  transaction: true,
};
const transaction: Record<keyof Transaction, true> = {
  batch: true,
  close: true,
  closed: true,
  commit: true,
  execute: true,
  executeMultiple: true,
  rollback: true,
};

const membersOf = (value: object) =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(value)).filter((name) => name !== 'constructor');

test('a client of libsql has the methods that our own one has', async () => {
  const stock = createClient({ url: ':memory:' });
  const started = await stock.transaction('write');
  expect(Object.keys(client)).toEqual(expect.arrayContaining(membersOf(stock)));
  expect(Object.keys(transaction)).toEqual(expect.arrayContaining(membersOf(started)));
  started.close();
  stock.close();
});

test('a client over an open connection runs on that connection and gives numbers', async () => {
  const database = new Database(':memory:');
  database.exec('create table item (id integer, name text)');
  const over = clientOver('unused', database);
  await over.execute({ sql: 'insert into item values (?, ?)', args: [7, 'a'] });
  expect((await over.execute('select id, name from item')).rows).toEqual([{ id: 7, name: 'a' }]);
  expect(database.prepare('select count(*) as rows from item').all([])).toEqual([{ rows: 1 }]);
  over.close();
});
