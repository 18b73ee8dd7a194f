/**
 * The transaction that a Payload request is in.
 *
 * Read against: payload 3.90.1.
 * Why: `req.transactionID` is documented as an id; while a transaction is being opened, `initTransaction` leaves a promise there.
 * At an upgrade: if the id moves, every write looks as if it had no transaction, and the guard of transactions lets it pass.
 */
export type TransactionId = number | string;

/** The part of a Payload request that holds its transaction. */
export interface RequestLike {
  transactionID?: TransactionId | Promise<TransactionId | null> | null;
}

/** The id of the request's transaction, waiting for one that is just being opened. */
export async function transactionIdOf(request: RequestLike | null | undefined): Promise<string | null> {
  const id = await request?.transactionID;
  return id == null ? null : String(id);
}
