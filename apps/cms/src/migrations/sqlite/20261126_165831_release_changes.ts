import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`release_items\` ADD \`base\` text;`)
  await db.run(sql`ALTER TABLE \`release_items\` ADD \`layer\` text;`)
  await db.run(sql`ALTER TABLE \`release_items\` ADD \`done_at\` text;`)
  await db.run(sql`ALTER TABLE \`release_items\` ADD \`ended_at\` text;`)
  await db.run(sql`CREATE INDEX \`document_doneAt_idx\` ON \`release_items\` (\`document\`,\`done_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`document_doneAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`release_items\` DROP COLUMN \`base\`;`)
  await db.run(sql`ALTER TABLE \`release_items\` DROP COLUMN \`layer\`;`)
  await db.run(sql`ALTER TABLE \`release_items\` DROP COLUMN \`done_at\`;`)
  await db.run(sql`ALTER TABLE \`release_items\` DROP COLUMN \`ended_at\`;`)
}
