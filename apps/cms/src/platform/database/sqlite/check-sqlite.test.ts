import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { checkSqlite } from '../check-database';
import { SqliteClient } from './sqlite-client';

const folder = mkdtempSync(path.join(tmpdir(), 'civic-check-'));
const file = path.join(folder, 'cms.sqlite');
let client: SqliteClient;
beforeEach(() => {
  client = new SqliteClient(file);
});
afterEach(() => {
  client.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('checkSqlite', () => {
  it('is content with an open file, also while somebody writes', async () => {
    const transaction = await client.transaction();
    await transaction.execute('create table a (x)');
    await checkSqlite(client);
    await transaction.rollback();
  });

  it('notices a transaction that was forgotten', async () => {
    jest.spyOn(client.lock, 'heldForMs').mockReturnValue(31_000);
    await expect(checkSqlite(client)).rejects.toThrow(/kept every other write waiting for 31 s/);
  });

  it('notices a file that was swapped or removed', async () => {
    renameSync(file, `${file}.old`);
    await expect(checkSqlite(client)).rejects.toThrow(/ENOENT/);
    writeFileSync(file, '');
    await expect(checkSqlite(client)).rejects.toThrow(/was replaced/);
    renameSync(`${file}.old`, file);
    await checkSqlite(client);
  });

  it('notices a closed client', async () => {
    client.close();
    await expect(checkSqlite(client)).rejects.toThrow(/closed/);
  });
});
