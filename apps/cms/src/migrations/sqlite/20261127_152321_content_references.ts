import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`content_references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`layer\` text NOT NULL,
  	\`target\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`content_references_source_idx\` ON \`content_references\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`content_references_target_idx\` ON \`content_references\` (\`target\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`content_references\`;`)
}
