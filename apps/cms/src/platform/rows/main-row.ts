import type { CollectionSlug, FlattenedField, PayloadRequest, SelectType } from 'payload';

import { transactionsOf } from '../database/transactions/transactions-of';
import { fieldsOf } from '../upstream/flattened-fields';
import { transactionIdOf } from '../upstream/transaction-id';
import { isInBin } from './bin';

/** A row in the form of JSON: dates as ISO strings, ids as strings, the same for every database. */
type PlainRow = Record<string, unknown>;

export const plainRow = (row: unknown): PlainRow => JSON.parse(JSON.stringify(row)) as PlainRow;

/** Selects all fields of a document except joins, which list other documents that point back at it. */
export function withoutJoins(fields: readonly FlattenedField[]): SelectType | undefined {
  const joins = fields.filter(({ type }) => type === 'join');
  return joins.length > 0 ? Object.fromEntries(joins.map(({ name }) => [name, false as const])) : undefined;
}

/** As `readMainRow`, of a document in the bin too. */
export async function readStoredRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<PlainRow | null> {
  const read = async () => {
    const row: unknown = await req.payload.db.findOne({
      collection,
      where: { id: { equals: id } },
      select: withoutJoins(fieldsOf(req.payload, collection)),
      locale: 'all',
      req,
    });
    return JSON.stringify(row ?? null);
  };
  const transaction = transactionsOf(req.payload.db).find(await transactionIdOf(req));
  return JSON.parse(await (transaction ? transaction.rows.recall(collection, id, read) : read())) as PlainRow | null;
}

/**
 * A document's row in its main table, all languages in it, in the transaction of the request; `null` when there is none, and for a document
 * in the bin, which is gone for everything but the bin. It is the public content while its status is `published`, and the document given to
 * Payload's hooks is not a substitute: that is the latest version, in one language. Many hooks need it, so a transaction reads it once and
 * again only after a write.
 */
export async function readMainRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<PlainRow | null> {
  const row = await readStoredRow(req, collection, id);
  return row && isInBin(row) ? null : row;
}
