import { pathToFileURL } from 'node:url';

import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';

import { indexTranslations } from '../../upstream/index-translations';
import { keepSessions } from '../../upstream/keep-sessions';
import {
  setClient,
  throwFailedSqliteCommits,
  type SQLiteAdapter,
  type SqliteMigration,
} from '../../upstream/sqlite-adapter';
import { ignoreCaseInSearch } from '../../upstream/unicode-search';
import { isProduction } from '../env';
import { guardMigrationFiles } from '../guard-migration-files';
import { guardMigrations } from '../guard-migrations';
import { refuseWhileBuilding } from '../refuse-while-building';
import { guardTransactions, type BeforeCommit } from '../transactions/guard-transactions';
import { globOf } from './any-case';
import { openSqlite, type SqliteHandle } from './open-sqlite';
import { refuseDevelopmentSchema, refuseFormerLayout } from './refuse-development-schema';
import type { SqliteClient } from './sqlite-client';

/**
 * Runs migrations without foreign keys, and lets each commit only when every reference still holds. SQLite changes a column by
 * creating a new table and dropping the old one, which deletes every row that refers to it; the generated migrations say `PRAGMA
 * foreign_keys=OFF` against that, but inside a transaction it does nothing.
 */
const withoutForeignKeys = (adapter: SQLiteAdapter) => async (run: () => Promise<void>) => {
  // The client of an adapter that is connected comes from openSqlite.
  const client = adapter.client as SqliteClient;
  await client.suspendForeignKeys();
  try {
    await run();
  } finally {
    await client.restoreForeignKeys();
  }
};

export interface SqliteOptions {
  /** An absolute path. */
  file: string;
  migrationDir: string;
  migrations?: SqliteMigration[];
  beforeCommit?: BeforeCommit | undefined;
}

/** SQLite for one machine and one CMS process. The file is opened when Payload connects and closed when it is destroyed. */
export function sqliteDatabase({ file, migrationDir, migrations, beforeCommit }: SqliteOptions): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    client: { url: pathToFileURL(file).href },
    // Ids are strings on both databases.
    idType: 'uuid',
    // A table for every kind of block and list turned each read into a query over dozens of tables.
    blocksAsJSON: true,
    push: !isProduction(),
    transactionOptions: {},
    afterSchemaInit: [indexTranslations],
    migrationDir,
    ...(migrations ? { prodMigrations: migrations } : {}),
  });
  const init: DatabaseAdapterObj['init'] = (args) => {
    const adapter = stock.init(args) as SQLiteAdapter;
    throwFailedSqliteCommits(adapter);
    ignoreCaseInSearch(adapter, globOf);
    injectClient(adapter, file);
    guardMigrationFiles(adapter);
    guardMigrations(adapter, withoutForeignKeys(adapter));
    guardTransactions(adapter, beforeCommit);
    keepSessions(adapter);
    return adapter;
  };
  return { ...stock, init };
}

/** The stock adapter does not replace a client that is already there when it connects. */
function injectClient(adapter: SQLiteAdapter, file: string): void {
  const connect = adapter.connect?.bind(adapter);
  const destroy = adapter.destroy?.bind(adapter);
  let handle: SqliteHandle | null = null;
  const close = () => {
    handle?.close();
    handle = null;
  };

  adapter.connect = async (options) => {
    refuseWhileBuilding();
    handle ??= await openSqlite(file, (message) => adapter.payload.logger.warn(message));
    setClient(adapter, handle.client);
    try {
      if (isProduction()) await refuseDevelopmentSchema(handle.client);
      await refuseFormerLayout(handle.client);
      await connect?.(options);
    } catch (error) {
      close();
      throw error;
    }
  };
  adapter.destroy = async () => {
    await destroy?.();
    close();
  };
}
