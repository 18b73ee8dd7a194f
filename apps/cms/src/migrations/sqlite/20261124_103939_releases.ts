import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`state\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`due_at\` text,
  	\`end_at\` text,
  	\`plan\` text,
  	\`inverse_of\` text,
  	\`replaces\` text,
  	\`replaced_by\` text,
  	\`scheduled_by_id\` text(36),
  	\`scheduled_at\` text,
  	\`cancelled_by_id\` text(36),
  	\`cancelled_at\` text,
  	\`cancel_reason\` text,
  	\`done_at\` text,
  	\`done_by\` text,
  	\`error\` text,
  	\`findings\` text,
  	\`checked_at\` text,
  	\`notified_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cancelled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_state_idx\` ON \`releases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`releases_due_at_idx\` ON \`releases\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_inverse_of_idx\` ON \`releases\` (\`inverse_of\`);`)
  await db.run(sql`CREATE INDEX \`releases_replaces_idx\` ON \`releases\` (\`replaces\`);`)
  await db.run(sql`CREATE INDEX \`releases_scheduled_by_idx\` ON \`releases\` (\`scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_cancelled_by_idx\` ON \`releases\` (\`cancelled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`releases\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`release_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`release\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`document\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`locales\` text,
  	\`version\` text,
  	\`content\` text,
  	\`hash\` text,
  	\`before\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`release_items_release_idx\` ON \`release_items\` (\`release\`);`)
  await db.run(sql`CREATE INDEX \`release_items_document_idx\` ON \`release_items\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`transitions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`transitions_key_idx\` ON \`transitions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`transitions_document_idx\` ON \`transitions\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`transitions_at_idx\` ON \`transitions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`transitions_updated_at_idx\` ON \`transitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`transitions_created_at_idx\` ON \`transitions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`as_of_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`instant\` text,
  	\`path\` text,
  	\`draft_of\` text,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`created_by_id\` text(36),
  	\`last_used_at\` text,
  	\`uses\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`as_of_links_expires_at_idx\` ON \`as_of_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`as_of_links_created_by_idx\` ON \`as_of_links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`as_of_links_updated_at_idx\` ON \`as_of_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`as_of_links_created_at_idx\` ON \`as_of_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`as_of_visits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link\` text NOT NULL,
  	\`person\` text,
  	\`opened_at\` text NOT NULL,
  	\`instant\` text,
  	\`path\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`as_of_visits_link_idx\` ON \`as_of_visits\` (\`link\`);`)
  await db.run(sql`CREATE INDEX \`as_of_visits_opened_at_idx\` ON \`as_of_visits\` (\`opened_at\`);`)
  await db.run(sql`CREATE TABLE \`calendar_feeds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`language\` text,
  	\`revoked_at\` text,
  	\`last_read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`calendar_feeds_user_idx\` ON \`calendar_feeds\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_feeds_token_hash_idx\` ON \`calendar_feeds\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`calendar_feeds_updated_at_idx\` ON \`calendar_feeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_feeds_created_at_idx\` ON \`calendar_feeds\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`release_items\`;`)
  await db.run(sql`DROP TABLE \`transitions\`;`)
  await db.run(sql`DROP TABLE \`as_of_links\`;`)
  await db.run(sql`DROP TABLE \`as_of_visits\`;`)
  await db.run(sql`DROP TABLE \`calendar_feeds\`;`)
}
