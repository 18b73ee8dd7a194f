import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import Database from 'libsql';

import { keepStatements } from '../../upstream/kept-statements';
import { SqliteClient } from './sqlite-client';

let folder: string;
let file: string;
let client: SqliteClient;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'civic-statements-'));
  file = path.join(folder, 'test.sqlite');
  client = new SqliteClient(file);
  await client.executeMultiple('create table item (id integer primary key, name text unique)');
});

afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

const insert = (id: number, name: string) => client.execute('insert into item (id, name) values (?, ?)', [id, name]);
const named = async (name: string) =>
  (await client.execute('select id from item where name = ?', [name])).rows.map(({ id }) => id);

it('is prepared once', () => {
  const database = new Database(file);
  const prepare = jest.spyOn(database, 'prepare');
  keepStatements(database);
  for (const id of [1, 2, 3]) database.prepare('insert into item (id, name) values (?, ?)').run([id, `n${id}`]);
  for (let round = 0; round < 3; round += 1) database.prepare('PRAGMA foreign_keys').all([]);
  expect(prepare).toHaveBeenCalledTimes(1 + 3);
  database.close();
});

it('gives what holds each time, for each value', async () => {
  for (const id of [1, 2, 3]) {
    await insert(id, `n${id}`);
    expect(await named(`n${id}`)).toEqual([id]);
    expect(await named('nobody')).toEqual([]);
  }
});

it('reads more rows than are fetched at once', async () => {
  const transaction = await client.transaction();
  for (let id = 1; id <= 250; id += 1) {
    await transaction.execute({ sql: 'insert into item (id, name) values (?, ?)', args: [id, `n${id}`] });
  }
  await transaction.commit();
  for (const limit of [0, 1, 100, 101, 200, 250]) {
    const { rows } = await client.execute('select id, name from item order by id limit ?', [limit]);
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: limit }, (_, index) => index + 1));
  }
});

it('goes on after it has failed', async () => {
  await insert(1, 'a');
  for (const id of [2, 3]) await expect(insert(id, 'a')).rejects.toThrow(/UNIQUE/);
  await insert(4, 'b');
  expect(await named('b')).toEqual([4]);
});

it('is not in the way of a transaction that is undone', async () => {
  const transaction = await client.transaction();
  await transaction.execute({ sql: 'insert into item (id, name) values (?, ?)', args: [1, 'a'] });
  await transaction.rollback();
  expect(await named('a')).toEqual([]);
  await insert(1, 'a');
  expect(await named('a')).toEqual([1]);
});

it('follows a change of the schema', async () => {
  const all = 'select * from item';
  const one = 'select id, name from item';
  await insert(1, 'a');
  const transaction = await client.transaction();
  for (const sql of [all, one]) expect((await transaction.execute(sql)).columns).toEqual(['id', 'name']);
  await transaction.execute('alter table item add column note text');
  expect((await transaction.execute(all)).columns).toEqual(['id', 'name', 'note']);
  expect({ ...(await transaction.execute(one)).rows[0] }).toEqual({ id: 1, name: 'a' });
  await transaction.commit();
  expect({ ...(await client.execute(one)).rows[0] }).toEqual({ id: 1, name: 'a' });
  await client.execute('drop table item');
  await expect(client.execute(one)).rejects.toThrow(/no such table/);
});

it('keeps no snapshot: the log can be folded into the file', async () => {
  await insert(1, 'a');
  await named('a');
  const other = new Database(file);
  const [{ busy, log }] = other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]) as [{ busy: number; log: number }];
  other.close();
  expect({ busy, log }).toEqual({ busy: 0, log: 0 });
});

it('is dropped when too many others are kept', async () => {
  await insert(1, 'a');
  for (let column = 0; column < 600; column += 1) {
    expect((await client.execute(`select id as c${column} from item`)).rows).toHaveLength(1);
  }
  expect(await named('a')).toEqual([1]);
});
