import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { TransactionEndedError } from '../errors';
import { openReader } from './connection';
import { SqliteClient } from './sqlite-client';

let folder: string;
let client: SqliteClient;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'civic-sqlite-'));
  client = new SqliteClient(path.join(folder, 'test.sqlite'), 5000);
  await client.executeMultiple(
    'create table parent (id integer primary key); create table child (id integer primary key, parent integer references parent (id) deferrable initially deferred)',
  );
});

afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

const count = async (table = 'parent') =>
  Number((await client.execute(`select count(*) as n from ${table}`)).rows[0]?.n);

describe('SqliteClient', () => {
  it('loses none of 100 concurrent transactions mixed with 100 plain writes, while readers go on', async () => {
    const transact = async (id: number) => {
      const transaction = await client.transaction();
      await transaction.execute('select count(*) from parent');
      await transaction.execute({ sql: 'insert into parent values (?)', args: [id] });
      await new Promise((resolve) => setImmediate(resolve));
      await transaction.execute({ sql: 'insert into child (parent) values (?)', args: [id] });
      await transaction.commit();
    };
    const ids = Array.from({ length: 100 }, (_, index) => index + 1);
    await Promise.all([
      ...ids.map(transact),
      ...ids.map((id) => client.execute('insert into parent values (?)', [id + 1000])),
      ...ids.map(() => client.execute('select * from parent')),
    ]);
    expect(await count()).toBe(200);
    expect(await count('child')).toBe(100);
  });

  it('shows a transaction to nobody until it is committed, and does not make readers wait for it', async () => {
    const transaction = await client.transaction();
    await transaction.execute('insert into parent values (1)');
    expect(await count()).toBe(0);
    await transaction.commit();
    expect(await count()).toBe(1);
  });

  it('keeps a read-modify-write whole', async () => {
    await client.execute('create table counter (n integer)');
    await client.execute('insert into counter values (0)');
    const increment = async () => {
      const transaction = await client.transaction();
      const { rows } = await transaction.execute('select n from counter');
      await new Promise((resolve) => setImmediate(resolve));
      await transaction.execute({ sql: 'update counter set n = ?', args: [Number(rows[0]?.n) + 1] });
      await transaction.commit();
    };
    await Promise.all(Array.from({ length: 30 }, increment));
    expect((await client.execute('select n from counter')).rows[0]?.n).toBe(30);
  });

  it('throws when the commit fails, saves nothing and frees the lock', async () => {
    const transaction = await client.transaction();
    await transaction.execute('insert into parent values (1)');
    await transaction.execute('insert into child values (1, 99)');
    await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/);
    await client.execute('insert into parent values (2)');
    expect((await client.execute('select id from parent')).rows.map(({ id }) => id)).toEqual([2]);
  });

  it('refuses statements after the end, and a commit of what was rolled back', async () => {
    const transaction = await client.transaction();
    await transaction.execute('insert into parent values (1)');
    await transaction.rollback();
    await expect(transaction.execute('insert into parent values (2)')).rejects.toThrow(TransactionEndedError);
    await expect(transaction.commit()).rejects.toThrow(TransactionEndedError);
    expect(await count()).toBe(0);
  });

  it('notices a transaction that SQLite itself has rolled back', async () => {
    await client.execute('insert into parent values (1)');
    const transaction = await client.transaction();
    await expect(transaction.execute('insert or rollback into parent values (1)')).rejects.toThrow(/UNIQUE/);
    await expect(transaction.execute('insert into parent values (2)')).rejects.toThrow(/rolled this transaction back/);
    await client.execute('insert into parent values (3)');
    expect(await count()).toBe(2);
  });

  it('does not hold the lock before the first statement', async () => {
    const transaction = await client.transaction();
    await client.execute('insert into parent values (1)');
    await transaction.execute('insert into parent values (2)');
    await transaction.commit();
    expect(await count()).toBe(2);
  });

  it('lets go of a transaction that was rolled back while it waited', async () => {
    const first = await client.transaction();
    await first.execute('select 1');
    const second = await client.transaction();
    const waiting = second.execute('insert into parent values (1)');
    await second.rollback();
    await first.commit();
    await expect(waiting).rejects.toThrow(TransactionEndedError);
    await client.execute('insert into parent values (2)');
    expect(await count()).toBe(1);
  });

  it('says what is wrong when a plain write waits for the transaction that waits for it', async () => {
    client.close();
    client = new SqliteClient(path.join(folder, 'test.sqlite'), 50);
    const transaction = await client.transaction();
    await transaction.execute('insert into parent values (1)');
    await expect(client.execute('insert into parent values (2)')).rejects.toThrow(/without passing req/);
    await transaction.commit();
    expect(await count()).toBe(1);
  });

  it.each(['commit', 'rollback'] as const)('keeps its PRAGMAs after a %s', async (end) => {
    const pragmas = async () => {
      const values: unknown[] = [];
      for (const pragma of ['journal_mode', 'synchronous', 'busy_timeout', 'foreign_keys']) {
        // PRAGMAs go to the connection that writes.
        values.push((await client.execute(`PRAGMA ${pragma}`)).rows[0]?.[0]);
      }
      return values;
    };
    const transaction = await client.transaction();
    await transaction.execute('insert into parent values (1)');
    await transaction[end]();
    expect(await pragmas()).toEqual(['wal', 2, 0, 1]);
  });

  it('lets a migration make a table anew without losing what refers to it', async () => {
    await client.executeMultiple(
      'create table page (id integer); insert into parent values (1); create table text (parent integer references parent (id) on delete cascade); insert into text values (1)',
    );
    const remake = async (...statements: string[]) => {
      await client.suspendForeignKeys();
      const transaction = await client.transaction();
      try {
        // The order of a generated migration, PRAGMA in the middle.
        for (const statement of ['create table new_parent (id integer primary key)', ...statements]) {
          await transaction.execute(statement);
        }
        await transaction.commit();
      } finally {
        transaction.close();
        await client.restoreForeignKeys();
      }
    };
    const swap = ['drop table parent', 'alter table new_parent rename to parent'];
    await remake('PRAGMA foreign_keys=OFF', 'insert into new_parent select * from parent', ...swap);
    expect([await count(), await count('text')]).toEqual([1, 1]);
    await expect(remake(...swap)).rejects.toThrow(/1 rows refer to nothing \(text → parent\)/);
    expect([await count(), await count('text')]).toEqual([1, 1]);
  });

  it('cannot write through the connection that reads', async () => {
    const reader = openReader(client.file);
    await expect(reader.client.execute('insert into parent values (1)')).rejects.toThrow(/readonly/);
    reader.client.close();
  });
});
