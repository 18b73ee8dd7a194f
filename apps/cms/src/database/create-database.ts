import path from 'node:path';

import type { DatabaseAdapterObj } from 'payload';

import { parseDatabaseUrl } from './database-url';
import type { MongodbMigration } from './mongodb/mongodb-adapter';
import { mongodbDatabase } from './mongodb/mongodb-database';
import type { SqliteMigration } from './sqlite/sqlite-adapter';
import { sqliteDatabase } from './sqlite/sqlite-database';

export interface DatabaseOptions {
  /** `DATABASE_URL`: `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  url: string;
  /** The folder with the folders `sqlite` and `mongodb`, for the migration commands. */
  migrationDir?: string;
  /** Run at the start in production. */
  migrations?: { sqlite?: SqliteMigration[]; mongodb?: MongodbMigration[] };
}

/**
 * The database that a URL names, for `db` in Payload's configuration. Nothing is opened before Payload connects.
 * @throws DatabaseConfigurationError when the URL names none.
 */
export function createDatabase({ url, migrationDir, migrations = {} }: DatabaseOptions): DatabaseAdapterObj {
  const target = parseDatabaseUrl(url);
  const folder = migrationDir ? { migrationDir: path.join(migrationDir, target.engine) } : {};
  if (target.engine === 'sqlite') {
    return sqliteDatabase({
      file: target.file,
      ...folder,
      ...(migrations.sqlite ? { migrations: migrations.sqlite } : {}),
    });
  }
  return mongodbDatabase({
    url: target.url,
    ...folder,
    ...(migrations.mongodb ? { migrations: migrations.mongodb } : {}),
  });
}
