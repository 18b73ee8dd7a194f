import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index, type SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

type SchemaHook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']>[number];

/**
 * Adds an index by parent to each table of translations. Payload's own index there starts with the language, while its queries look
 * for all translations of a row: without this one, a list of n documents reads n² rows.
 */
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
