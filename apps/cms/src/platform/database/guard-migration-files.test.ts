import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { BaseDatabaseAdapter } from 'payload';

import { markTypeImports } from '../upstream/migration-template';
import { guardMigrationFiles } from './guard-migration-files';

const generated = "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'\n\nexport {}\n";
const compilable =
  "import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'\n\nexport {}\n";

describe('markTypeImports', () => {
  it('marks the types and only them, once', () => {
    expect(markTypeImports(generated)).toBe(compilable);
    expect(markTypeImports(compilable)).toBe(compilable);
    const body = 'export async function up({ db }: MigrateUpArgs) {}';
    expect(markTypeImports(body)).toBe(body);
  });
});

describe('guardMigrationFiles', () => {
  it('makes the folder first and mends what was written', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'civic-migrations-'));
    const migrationDir = path.join(root, 'not', 'there');
    const file = path.join(migrationDir, 'first.ts');
    const adapter = { migrationDir, createMigration: () => Promise.resolve(writeFileSync(file, generated)) };
    guardMigrationFiles(adapter as unknown as BaseDatabaseAdapter);
    await adapter.createMigration();
    expect(readFileSync(file, 'utf8')).toBe(compilable);
    rmSync(root, { recursive: true });
  });
});
