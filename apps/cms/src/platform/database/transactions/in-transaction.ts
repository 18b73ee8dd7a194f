import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

import { retryTransaction } from './retry-transaction';

/**
 * Does the work as the system in its own transaction: all of it or nothing; everything inside must pass `req` on. @throws the
 * work's error, or the reason why it could not be committed, at once even when another transaction was in the way.
 */
export async function inOneTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const result = await work(req);
    // A caught error has ended the transaction, and the writes after it were refused.
    if (!req.transactionID) throw new Error('The transaction ended before its work was done.');
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** As `inOneTransaction`, repeated from the start when it lost to another transaction. */
export const inTransaction = <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => retryTransaction(() => inOneTransaction(payload, work));
