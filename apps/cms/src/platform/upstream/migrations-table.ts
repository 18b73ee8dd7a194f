/**
 * The table in which Payload notes the migrations of a SQLite file.
 *
 * Read against: payload 3.90.1, @payloadcms/drizzle 3.90.1.
 * Why: Payload asks at a terminal before it migrates a file that development mode has changed, and a server has none. So the table is read
 * before Payload connects.
 * At an upgrade: with another name of the table or another mark of development mode, production waits for an answer that nobody gives.
 */
import type { Client } from '@libsql/client';

const table = 'payload_migrations';

/** The batch of the row by which development mode marks a schema that it has pushed. */
const pushed = -1;

type Reader = Pick<Client, 'execute'>;

async function notes(client: Reader, condition: string, value: string | number): Promise<boolean> {
  const found = await client.execute({ sql: 'select 1 from sqlite_master where name = ?', args: [table] });
  if (found.rows.length === 0) return false;
  const rows = await client.execute({ sql: `select 1 from ${table} where ${condition} = ?`, args: [value] });
  return rows.rows.length > 0;
}

/** Whether development mode has created the schema of the file. */
export const wasPushed = (client: Reader) => notes(client, 'batch', pushed);

/** Whether the migration with the name has been run on the file. */
export const hasMigration = (client: Reader, name: string) => notes(client, 'name', name);
