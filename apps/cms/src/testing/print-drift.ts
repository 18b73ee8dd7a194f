/** Prints, as JSON, the statements that the newest SQLite migration lacks for the schema of the configuration. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { getPayload } from 'payload';

import config from '../payload.config';

interface SchemaTools {
  migrationDir: string;
  schema: object;
  defaultDrizzleSnapshot: object;
  requireDrizzleKit(): {
    generateDrizzleJson(schema: object): Promise<object>;
    generateMigration(before: object, after: object): Promise<string[]>;
  };
}

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
const { migrationDir, schema, defaultDrizzleSnapshot, requireDrizzleKit } = payload.db as unknown as SchemaTools;
const newest = readdirSync(migrationDir)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .at(-1);
const before = newest
  ? (JSON.parse(readFileSync(path.join(migrationDir, newest), 'utf8')) as object)
  : defaultDrizzleSnapshot;
const kit = requireDrizzleKit();
const statements = await kit.generateMigration(before, await kit.generateDrizzleJson(schema));
process.stdout.write(`\nRESULTS ${JSON.stringify(statements)}\n`, () => process.exit(0));
