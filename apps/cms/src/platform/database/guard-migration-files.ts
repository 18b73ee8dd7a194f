import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { BaseDatabaseAdapter } from 'payload';

import { markTypeImports } from '../upstream/migration-template';

/** Makes `payload migrate:create` work in a missing folder, and write files that compile. */
export function guardMigrationFiles(adapter: BaseDatabaseAdapter): void {
  const create = adapter.createMigration.bind(adapter);
  adapter.createMigration = async (args) => {
    const folder = adapter.migrationDir;
    mkdirSync(folder, { recursive: true });
    await create(args);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
      const file = path.join(folder, name);
      writeFileSync(file, markTypeImports(readFileSync(file, 'utf8')));
    }
  };
}
