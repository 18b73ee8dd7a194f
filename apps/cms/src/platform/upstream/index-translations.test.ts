import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import Database from 'libsql';

const folder = path.join(__dirname, '../../migrations/sqlite');

/** The statements of the migrations as they lead forward, in their order. */
const statements = readdirSync(folder)
  .filter((file) => /^\d+_\d+_\w+\.ts$/.test(file))
  .sort()
  .flatMap((file) => {
    const [forward = ''] = readFileSync(path.join(folder, file), 'utf8').split('export async function down');
    return [...forward.matchAll(/sql`((?:\\`|[^`])*)`/g)].map(([, statement = '']) => statement.replaceAll('\\`', '`'));
  });

it('finds the translations of a row by an index, so that a list of n documents does not read n² rows', () => {
  const database = new Database(':memory:');
  for (const statement of statements) database.exec(statement);
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%_locales'")
    .all();
  const names = (tables as { name: string }[]).map(({ name }) => name);
  expect(names).toContain('events_locales');
  const scanned = names.filter((name) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT * FROM \`${name}\` WHERE _parent_id = ?`).all('id');
    return !JSON.stringify(plan).includes(`${name}_parent_id_idx`);
  });
  database.close();
  expect(scanned).toEqual([]);
});
