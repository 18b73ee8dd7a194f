import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

import { retryTransaction } from '../database/transactions/retry-transaction';

/**
 * Does the work as the system in one transaction of its own: all of it or nothing. Work that lost to another transaction is done
 * again from the start; everything inside must pass `req` on.
 * @throws what the work threw, or why it could not be committed.
 */
export function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  return retryTransaction(async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    try {
      const result = await work(req);
      // An error that something caught has ended the transaction, and what followed was refused.
      if (!req.transactionID) throw new Error('The transaction ended before its work was done.');
      await commitTransaction(req);
      return result;
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  });
}
