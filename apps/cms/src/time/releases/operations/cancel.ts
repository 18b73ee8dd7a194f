import type { Payload, PayloadRequest, Where } from 'payload';

import { productNowIso } from '../../../platform/clock';
import { Conflict, Missing } from '../errors';
import { compareAndSet, findRelease, findReleases, inside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { scheduleChanged } from '../ledger/write-release';
import { changingLedger } from './changing-ledger';

interface Cancelling {
  /** The member of staff; `null` for the system. */
  by: string | null;
  reason?: string | null;
  replacedBy?: string | null;
}

async function cancelRow(req: PayloadRequest, { id, state }: LedgerRow, cancelling: Cancelling): Promise<void> {
  const { by, reason = null, replacedBy = null } = cancelling;
  const change = {
    state: 'cancelled',
    cancelledBy: by,
    cancelledAt: productNowIso(),
    cancelReason: reason,
    replacedBy,
  } as const;
  if (!(await compareAndSet(inside(req), id, state, change))) throw new Conflict(state);
  if (state === 'scheduled') await scheduleChanged(req);
}

/** The end that waits for a release which will not be carried out. */
export async function cancelEnd(req: PayloadRequest, release: string): Promise<void> {
  const where: Where = {
    and: [{ inverseOf: { equals: release } }, { kind: { equals: 'end' } }, { state: { equals: 'scheduled' } }],
  };
  for (const end of await findReleases(inside(req), { where, sort: 'createdAt' })) {
    await cancelRow(req, end, { by: null });
  }
}

const endable: readonly LedgerRow['state'][] = ['open', 'scheduled', 'undecided'];

/** A failed release needs attention until it is retried or cancelled. */
const canBeCancelled = ({ state, replacedBy }: LedgerRow) =>
  endable.includes(state) || (state === 'failed' && !replacedBy);

/** Cancels a release that is open, scheduled, undecided or failed, with its end, in the request's transaction. @throws Missing, Conflict. */
export async function cancelIn(req: PayloadRequest, id: string, cancelling: Cancelling): Promise<LedgerRow> {
  const release = await findRelease(inside(req), id);
  if (!release) throw new Missing();
  if (!canBeCancelled(release)) throw new Conflict('scheduled');
  await cancelRow(req, release, cancelling);
  await cancelEnd(req, id);
  return release;
}

/** As `cancelIn`, in its own transaction. Returns the updated row. */
export function cancel(payload: Payload, id: string, cancelling: Cancelling): Promise<LedgerRow> {
  return changingLedger(payload, async (req) => {
    await cancelIn(req, id, cancelling);
    return (await findRelease(inside(req), id)) as LedgerRow;
  });
}
