import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import Database from 'libsql';

import { DatabaseLockedError } from '../errors';
import { ForeignLock } from './foreign-lock';
import { SqliteClient } from './sqlite-client';

const folder = mkdtempSync(path.join(tmpdir(), 'civic-foreign-'));
const file = path.join(folder, 'cms.sqlite');
const reports: string[] = [];
/** Stands for the connection of a backup; SQLite treats another connection like another process. */
let other: Database.Database;
let client: SqliteClient;

const open = (turnMs: number, lockMs: number) => {
  client = new SqliteClient(file, turnMs, new ForeignLock(file, lockMs, (message) => reports.push(message)));
};

beforeEach(async () => {
  reports.length = 0;
  open(10_000, 10_000);
  await client.executeMultiple('drop table if exists item; create table item (name text)');
  other = new Database(file);
});
afterEach(() => {
  other.close();
  client.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const insert = (name: string) => ({ sql: 'insert into item values (?)', args: [name] });
const names = async () => (await client.execute('select name from item order by name')).rows.map(({ name }) => name);

async function transact() {
  const transaction = await client.transaction();
  await transaction.execute('select count(*) from item');
  await transaction.execute(insert('transaction'));
  await transaction.commit();
}

const writes: [string, () => Promise<unknown>, string[]][] = [
  ['a transaction', transact, ['transaction']],
  ['a plain write', () => client.execute(insert('plain')), ['plain']],
  ['a batch', () => client.batch([insert('a'), insert('b')]), ['a', 'b']],
  ['a migration', () => client.migrate([insert('a'), insert('b')]), ['a', 'b']],
  [
    'a script',
    () => client.executeMultiple("insert into item values ('a'); insert into item values ('b')"),
    ['a', 'b'],
  ],
];

describe('the lock of another process', () => {
  it.each(writes)('makes %s wait, while everything else goes on', async (_, write, written) => {
    other.exec('begin immediate');
    let isDone = false;
    const waiting = write().finally(() => (isDone = true));
    for (let turn = 0; turn < 20; turn += 1) {
      await sleep(5);
      expect(await names()).toEqual([]);
    }
    expect(isDone).toBe(false);
    other.exec('commit');
    await waiting;
    expect(await names()).toEqual(written);
  });

  it('fails those that waited too long, and nothing of them is saved', async () => {
    client.close();
    open(50, 200);
    other.exec('begin immediate');
    const refused = await Promise.allSettled([...writes.map(([, write]) => write()), client.execute(insert('last'))]);
    expect(refused.map((one) => one.status === 'rejected' && (one.reason as unknown))).toEqual(
      refused.map(() => expect.any(DatabaseLockedError) as unknown),
    );
    other.exec('commit');
    await transact();
    expect(await names()).toEqual(['transaction']);
  });

  it('leaves no snapshot behind: the log can be folded into the file', async () => {
    other.exec('begin immediate');
    const waiting = transact();
    await sleep(200);
    other.exec('commit');
    await waiting;
    const [result] = other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]) as { busy: number }[];
    expect(result).toMatchObject({ busy: 0 });
  });

  it('is told when it lasts, and when it is over', async () => {
    other.exec('begin immediate');
    const waiting = transact();
    while (reports.length === 0) {
      expect(await names()).toEqual([]);
      await sleep(20);
    }
    expect(client.foreign.heldForMs()).toBeGreaterThan(2000);
    other.exec('commit');
    await waiting;
    expect(client.foreign.heldForMs()).toBe(0);
    expect(reports).toEqual([
      expect.stringMatching(/has been locked by another process for \d/),
      expect.stringMatching(/free again/),
    ]);
  });

  it('is not told when it is short', async () => {
    other.exec('begin immediate');
    const waiting = transact();
    await sleep(100);
    other.exec('commit');
    await waiting;
    expect(reports).toEqual([]);
  });

  it('does not keep a transaction that was rolled back meanwhile', async () => {
    other.exec('begin immediate');
    const transaction = await client.transaction();
    const waiting = transaction.execute(insert('late'));
    await transaction.rollback();
    await expect(waiting).rejects.toThrow(/has ended/);
    other.exec('commit');
    await transact();
    expect(await names()).toEqual(['transaction']);
  });
});
