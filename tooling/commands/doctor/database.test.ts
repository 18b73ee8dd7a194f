import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { checkSqlite } from './database.mjs';

let folder: string;
const write = (journal: number) => {
  const header = Buffer.alloc(100);
  header.write('SQLite format 3\0');
  header[18] = header[19] = journal;
  writeFileSync(path.join(folder, 'cms.sqlite'), header);
  return `file:${folder}/cms.sqlite`;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'civic-sqlite-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the write-ahead log is seen in the file itself', async () => {
  expect(await checkSqlite(write(2))).toMatchObject({ level: 'ok', text: expect.stringContaining('log on') });
  expect(await checkSqlite(write(1))).toMatchObject({ level: 'warn', text: expect.stringContaining('log off') });
});

test('no file yet is no failure; another file is', async () => {
  expect((await checkSqlite(`file:${folder}/none.sqlite`)).level).toBe('warn');
  writeFileSync(path.join(folder, 'text'), 'hello');
  expect((await checkSqlite(`file:${folder}/text`)).level).toBe('fail');
});
