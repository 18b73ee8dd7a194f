import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`initiatives_locales\` ADD \`language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v_locales\` ADD \`version_language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`announcements_locales\` ADD \`language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`_announcements_v_locales\` ADD \`version_language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`representatives_locales\` ADD \`language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`_representatives_v_locales\` ADD \`version_language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`cities_locales\` ADD \`language_withdrawn\` integer;`)
  await db.run(sql`ALTER TABLE \`_cities_v_locales\` ADD \`version_language_withdrawn\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`initiatives_locales\` DROP COLUMN \`language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v_locales\` DROP COLUMN \`version_language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`announcements_locales\` DROP COLUMN \`language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v_locales\` DROP COLUMN \`version_language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`representatives_locales\` DROP COLUMN \`language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`_representatives_v_locales\` DROP COLUMN \`version_language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`cities_locales\` DROP COLUMN \`language_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`_cities_v_locales\` DROP COLUMN \`version_language_withdrawn\`;`)
}
