/**
 * The statements that a schema lacks, by the tools with which Payload creates migrations.
 *
 * Read against: @payloadcms/db-sqlite 3.90.1, @payloadcms/drizzle 3.90.1.
 * Why: `payload migrate:create` writes a file and asks questions; a test wants to know whether one is missing.
 * At an upgrade: the test of the migrations ends with an error, or finds nothing although a migration is missing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Payload } from 'payload';

interface SchemaTools {
  migrationDir: string;
  schema: object;
  defaultDrizzleSnapshot: object;
  requireDrizzleKit(): {
    generateDrizzleJson(schema: object): Promise<object>;
    generateMigration(before: object, after: object): Promise<string[]>;
  };
}

/** The statements of a migration after the newest one; empty when the migrations produce the schema of the configuration. */
export async function missingStatements({ db }: Payload): Promise<string[]> {
  const { migrationDir, schema, defaultDrizzleSnapshot, requireDrizzleKit } = db as unknown as SchemaTools;
  const snapshots = readdirSync(migrationDir).filter((file) => file.endsWith('.json'));
  const newest = snapshots.sort().at(-1);
  const before = newest
    ? (JSON.parse(readFileSync(path.join(migrationDir, newest), 'utf8')) as object)
    : defaultDrizzleSnapshot;
  const kit = requireDrizzleKit();
  return kit.generateMigration(before, await kit.generateDrizzleJson(schema));
}
