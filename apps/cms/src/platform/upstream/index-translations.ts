/**
 * An index by parent on each table of translations of SQLite.
 *
 * Read against: @payloadcms/db-sqlite 3.90.1, @payloadcms/drizzle 3.90.1.
 * Why: Payload's own index there starts with the language, while its queries look for all translations of a row: without this one, a list
 * of n documents reads n² rows. The hook is documented; the names of tables and columns are not.
 * At an upgrade: tables of translations without the index. Drop it once Payload's own index starts with the parent.
 */
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index, type SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

type SchemaHook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']>[number];

/** Adds the index to the schema, for `afterSchemaInit`. */
export const indexTranslations: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue;
    const byParent = (columns: Record<string, SQLiteColumn>) => {
      const { _parentID: parent } = columns;
      return parent ? { byParent: index(`${name}_parent_id_idx`).on(parent) } : {};
    };
    extendTable({ table, extraConfig: byParent });
  }
  return schema;
};
