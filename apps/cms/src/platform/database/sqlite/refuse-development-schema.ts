import { hasMigration, wasPushed } from '../../upstream/migrations-table';
import { DatabaseConfigurationError } from '../errors';
import type { SqliteClient } from './sqlite-client';

/**
 * Refuses a file whose schema development mode has changed, by the mark that it leaves. Migrations would stop on such a file with a
 * question at a terminal that a server does not have. @throws DatabaseConfigurationError
 */
export async function refuseDevelopmentSchema(client: SqliteClient): Promise<void> {
  if (!(await wasPushed(client))) return;
  throw new DatabaseConfigurationError(
    `${client.file} was made by development mode, which has no migrations: use another file for production.`,
  );
}

/** The first migration of the layout with a table for every kind of block, which was never released. */
const formerInitial = '20261124_062813_initial';

/**
 * Refuses a file with the first layout of the tables, which was abandoned before the first release and cannot be migrated.
 * @throws DatabaseConfigurationError
 */
export async function refuseFormerLayout(client: SqliteClient): Promise<void> {
  if (!(await hasMigration(client, formerInitial))) return;
  throw new DatabaseConfigurationError(
    `${client.file} was made by a version before the first release, whose tables cannot be carried over: move the folder away and start again with an empty one.`,
  );
}
