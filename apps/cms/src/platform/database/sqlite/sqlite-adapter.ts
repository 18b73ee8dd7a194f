import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter as StockAdapter } from '@payloadcms/db-sqlite/types';
import type { BaseDatabaseAdapter } from 'payload';

export type SQLiteAdapter = BaseDatabaseAdapter &
  Pick<StockAdapter, 'client' | 'drizzle' | 'initializing' | 'sessions'>;

export type SqliteMigration = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>[number];
