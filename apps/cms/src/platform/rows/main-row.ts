import type { CollectionSlug, PayloadRequest } from 'payload';

import { transactionsOf } from '../database/transactions/transactions-of';
import { fieldsOf } from '../upstream/flattened-fields';
import { transactionIdOf } from '../upstream/transaction-id';
import type { PlainRow } from './plain-row';
import { withoutJoins } from './without-joins';

/**
 * A document's row in its main table, all languages in it, in the transaction of the request; `null` when there is none. It is the
 * public content while its status is `published`, and the document given to Payload's hooks is not a substitute: that is the latest
 * version, in one language. Many hooks need it, so a transaction reads it once and again only after a write.
 */
export async function readMainRow(
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
