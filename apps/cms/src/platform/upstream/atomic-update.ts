/**
 * Changes a row in one statement if it still is as it was read.
 *
 * Read against: payload 3.90.1, @payloadcms/drizzle 3.90.1, @payloadcms/db-mongodb 3.90.1.
 * Why: releases and deliveries are claimed by one of several processes. The Local API reads, merges and writes, so two would both succeed;
 * the adapters take `options: { atomic: true }`, which no documentation mentions.
 * At an upgrade: an adapter that looks the row up first lets two processes carry out the same release.
 */
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';

interface Change {
  collection: CollectionSlug;
  /** Without the `id` argument of `updateOne`, which would replace it. */
  where: Where;
  /** Only main-table fields: others would be written by separate statements. */
  data: Record<string, unknown>;
  req?: PayloadRequest | undefined;
}

/** The changed row as the database returns it; `null` when none matched, because another process was faster. */
export async function updateIfMatches({ db }: Pick<Payload, 'db'>, { req, ...change }: Change): Promise<unknown> {
  return db.updateOne({ ...change, options: { atomic: true }, ...(req ? { req } : {}) });
}
