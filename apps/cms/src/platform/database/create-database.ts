import path from 'node:path';

import type { DatabaseAdapterObj } from 'payload';

import type { MongodbMigration } from '../upstream/mongodb-adapter';
import type { SqliteMigration } from '../upstream/sqlite-adapter';
import { parseDatabaseUrl } from './database-url';
import { mongodbDatabase } from './mongodb/mongodb-database';
import { sqliteDatabase } from './sqlite/sqlite-database';
import type { BeforeCommit } from './transactions/guard-transactions';

export interface DatabaseOptions {
  /** `DATABASE_URL`: `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  url: string;
  /** The parent of the folders `sqlite` and `mongodb`, for the migration commands; `src/migrations` by default. */
  migrationDir?: string;
  /** Run at the start in production. */
  migrations?: { sqlite?: SqliteMigration[]; mongodb?: MongodbMigration[] };
  /** Called at the end of every transaction that has written something, in it. */
  beforeCommit?: BeforeCommit;
}

/**
 * The database adapter for a URL, for `db` in Payload's configuration. Nothing is opened before Payload connects.
 * @throws DatabaseConfigurationError when the URL is not that of a database.
 */
export function createDatabase({
  url,
  migrationDir = 'src/migrations',
  migrations = {},
  beforeCommit,
}: DatabaseOptions): DatabaseAdapterObj {
  const target = parseDatabaseUrl(url);
  const folder = path.resolve(/* turbopackIgnore: true */ process.cwd(), migrationDir, target.engine);
  if (target.engine === 'sqlite') {
    return sqliteDatabase({
      file: target.file,
      migrationDir: folder,
      beforeCommit,
      ...(migrations.sqlite ? { migrations: migrations.sqlite } : {}),
    });
  }
  return mongodbDatabase({
    url: target.url,
    migrationDir: folder,
    beforeCommit,
    ...(migrations.mongodb ? { migrations: migrations.mongodb } : {}),
  });
}
