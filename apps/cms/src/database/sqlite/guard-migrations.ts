import type { SqliteClient } from './sqlite-client';
import type { SQLiteAdapter } from './sqlite-adapter';

const commands = ['migrate', 'migrateDown', 'migrateRefresh', 'migrateReset', 'migrateFresh'] as const;

/**
 * Runs migrations without foreign keys, and commits each only when every reference still holds. SQLite changes a column
 * by making the table anew and dropping the old one, which deletes every row that refers to it; the generated migrations
 * say `PRAGMA foreign_keys=OFF` against that, but inside a transaction it does nothing.
 */
export function guardMigrations(adapter: SQLiteAdapter): void {
  const methods = adapter as unknown as Record<string, (...args: unknown[]) => Promise<void>>;
  for (const command of commands) {
    const run = methods[command]?.bind(adapter);
    if (!run) continue;
    methods[command] = async (...args) => {
      // The client of this file comes from openSqlite.
      const client = adapter.client as SqliteClient;
      await client.suspendForeignKeys();
      try {
        await run(...args);
      } finally {
        await client.restoreForeignKeys();
      }
    };
  }
}
