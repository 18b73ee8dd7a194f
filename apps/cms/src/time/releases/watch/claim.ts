import type { Payload, PayloadRequest } from 'payload';

import { productNowIso } from '../../../platform/clock';
import { inOneTransaction } from '../../../platform/database/transactions/in-transaction';
import { isTransient } from '../../../platform/database/transactions/retry-transaction';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { releasesSlug } from '../ledger/ledger-row';

/**
 * Sets an instant on a row that has none yet; `false` when another process was faster or holds the row just now. Runs in a
 * transaction, because on MongoDB a write outside of one waits for the holder of the row, even a process that died holding it.
 */
export async function claim(
  payload: Payload,
  id: string,
  field: 'checkedAt' | 'notifiedAt',
  more: object = {},
): Promise<boolean> {
  const set = (req: PayloadRequest) =>
    updateIfMatches(req.payload, {
      collection: releasesSlug,
      where: { and: [{ id: { equals: id } }, { [field]: { exists: false } }] },
      data: { [field]: productNowIso(), ...more },
      req,
    });
  try {
    return (await inOneTransaction(payload, set)) !== null;
  } catch (error) {
    if (isTransient(error)) return false;
    throw error;
  }
}
