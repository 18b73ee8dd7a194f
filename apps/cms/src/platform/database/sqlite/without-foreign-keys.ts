import type { SQLiteAdapter } from '../../upstream/sqlite-adapter';
import type { SqliteClient } from './sqlite-client';

/**
 * Runs migrations without foreign keys, and lets each commit only when every reference still holds. SQLite changes a column by
 * creating a new table and dropping the old one, which deletes every row that refers to it; the generated migrations say `PRAGMA
 * foreign_keys=OFF` against that, but inside a transaction it does nothing.
 */
export const withoutForeignKeys = (adapter: SQLiteAdapter) => async (run: () => Promise<void>) => {
  // The client of an adapter that is connected comes from openSqlite.
  const client = adapter.client as SqliteClient;
  await client.suspendForeignKeys();
  try {
    await run();
  } finally {
    await client.restoreForeignKeys();
  }
};
