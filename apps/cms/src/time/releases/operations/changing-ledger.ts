import type { Payload, PayloadRequest } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { settleAddresses } from '../pending/settle-addresses';

/**
 * Changes the ledger as the system in its own transaction, repeated when it lost to another one: what one release does decides which
 * addresses are left to the others. @throws the work's error.
 */
export const changingLedger = <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> =>
  inTransaction(payload, async (req) => {
    const result = await work(req);
    await settleAddresses(req);
    return result;
  });
