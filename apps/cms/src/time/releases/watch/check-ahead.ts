import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

import { findReleases, outside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { mailPreflight } from '../mail/mail';
import { changingLedger } from '../operations/changing-ledger';
import { checkRow } from '../preflight/check-row';
import { disputesOf } from '../publication/disputes';
import { reconsider } from '../publication/reconsider';
import { claim } from './claim';

/** Time between the second check and the release's instant, ms: long enough to fix the problems. */
const ahead = 60 * 60_000;

/** Stops a release that people's acts stand against. Returns whether it needs a decision. */
async function needsDecision(req: PayloadRequest, row: LedgerRow): Promise<boolean> {
  const disputes = await disputesOf(req, row);
  return disputes.length > 0 && changingLedger(req.payload, (own) => reconsider(own, row));
}

/** Checks releases due within the hour once more: documents and the surroundings of a pinned version may have changed. */
export async function checkAhead(payload: Payload, now: number): Promise<void> {
  const rows = await findReleases(outside(payload), {
    where: {
      and: [
        { state: { equals: 'scheduled' } },
        { kind: { in: ['release', 'end'] } },
        { checkedAt: { exists: false } },
        { dueAt: { less_than_equal: new Date(now + ahead).toISOString() } },
        // A release scheduled within the hour has just been checked.
        { scheduledAt: { less_than_equal: new Date(now - ahead).toISOString() } },
      ],
    },
    sort: 'dueAt',
    limit: 10,
  });
  const req = await createLocalReq({}, payload);
  for (const row of rows) {
    if (await needsDecision(req, row)) continue;
    const findings = await checkRow(req, row);
    if (!(await claim(payload, row.id, 'checkedAt', { findings }))) continue;
    if (findings.some(({ severity }) => severity === 'error')) await mailPreflight(payload, { ...row, findings });
  }
}
