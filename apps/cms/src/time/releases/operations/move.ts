import type { Payload } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { compareAndSet, findRelease, inside } from '../ledger';
import type { LedgerRow } from '../ledger-row';
import { checkInstants } from '../preflight/checks/instant';
import { cancelIn } from './cancel';
import { Conflict, Missing, Unfit } from './refusals';
import { repeat } from './repeat';

export interface Move {
  dueAt: string;
  /** Another end, or `null` for none; `undefined` leaves the end unchanged. */
  endAt?: string | null | undefined;
}

/**
 * Moves a scheduled release to another instant: a new row with the same pins replaces it, so that a process that read the former
 * row cannot carry it out. @throws Missing, Conflict, Unfit.
 */
export function move(payload: Payload, id: string, { dueAt, endAt }: Move, by: string): Promise<LedgerRow> {
  return inTransaction(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    // An end that waits for its release has no instant yet: the release's is moved.
    if (release.state !== 'scheduled' || !release.dueAt) throw new Conflict('scheduled');
    const end = endAt === undefined ? release.endAt : endAt;
    const instants = { dueAt, endAt: release.kind === 'end' ? null : end };
    const findings = checkInstants({
      dueAt: Date.parse(dueAt),
      endAt: instants.endAt ? Date.parse(instants.endAt) : null,
      now: Date.now(),
    });
    if (findings.length > 0) throw new Unfit(findings);
    await cancelIn(req, id, { by });
    const moved = await repeat(req, release, { ...instants, endAt: end }, by);
    await compareAndSet(inside(req), id, 'cancelled', { replacedBy: moved.id });
    return moved;
  });
}
