import type { Payload } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { compareAndSet, findRelease, inside } from '../ledger';
import type { LedgerRow } from '../ledger-row';
import { Conflict, Missing } from './refusals';
import { repeat } from './repeat';

/** Schedules a failed release once more, due at once and with the very same pins. @throws Missing, Conflict. */
export function retry(payload: Payload, id: string, by: string): Promise<LedgerRow> {
  return inTransaction(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    if (release.state !== 'failed' || release.replacedBy) throw new Conflict('failed');
    const again = await repeat(req, release, { dueAt: new Date().toISOString(), endAt: release.endAt }, by);
    await compareAndSet(inside(req), id, 'failed', { replacedBy: again.id });
    return again;
  });
}
