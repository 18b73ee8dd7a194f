import { DatabaseConfigurationError } from '../errors';
import type { SqliteClient } from './sqlite-client';

/**
 * Development changes the schema as it goes and leaves a mark. Migrations would stop on such a file to ask a question at
 * a terminal that a server does not have.
 * @throws DatabaseConfigurationError
 */
export async function refuseDevelopmentSchema(client: SqliteClient): Promise<void> {
  const table = await client.execute("select 1 from sqlite_master where name = 'payload_migrations'");
  if (table.rows.length === 0) return;
  const pushed = await client.execute('select 1 from payload_migrations where batch = -1');
  if (pushed.rows.length === 0) return;
  throw new DatabaseConfigurationError(
    `${client.file} was made by development mode, which has no migrations: use another file for production.`,
  );
}
