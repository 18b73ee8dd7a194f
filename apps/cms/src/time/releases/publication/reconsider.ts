import type { AdminText } from '@civic/content/admin-languages';
import type { PayloadRequest } from 'payload';

import { databaseNow } from '../../../platform/database/database-clock';
import { afterCommit } from '../../../platform/database/transactions/after-commit';
import { compareAndSet, inside, pendingReleasesOf } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { scheduleChanged } from '../ledger/write-release';
import { currentTicker } from '../ticker/running-ticker';
import { disputesOf, reasonsOf } from './disputes';

/** Stops a scheduled release until somebody decides; `false` when it is not scheduled any more. */
export async function awaitDecision(req: PayloadRequest, id: string, reasons: AdminText): Promise<boolean> {
  const change = { state: 'undecided', error: reasons, notifiedAt: null } as const;
  if (!(await compareAndSet(inside(req), id, 'scheduled', change))) return false;
  await scheduleChanged(req);
  return true;
}

/** Lets an undecided release go on: what stood against it was undone before its instant. */
async function goOn(req: PayloadRequest, id: string): Promise<void> {
  const change = { state: 'scheduled', error: null, notifiedAt: null } as const;
  if (!(await compareAndSet(inside(req), id, 'undecided', change))) return;
  await afterCommit(req, () => currentTicker()?.wake());
  await scheduleChanged(req);
}

/** Stops a release, or lets it go on, as things are in the request's transaction. Returns whether it needs a decision. */
export async function reconsider(req: PayloadRequest, release: LedgerRow): Promise<boolean> {
  const disputes = await disputesOf(req, release);
  const isDisputed = disputes.length > 0;
  if (release.state === 'scheduled' && isDisputed) return awaitDecision(req, release.id, reasonsOf(disputes));
  if (release.state !== 'undecided') return false;
  if (isDisputed) await compareAndSet(inside(req), release.id, 'undecided', { error: reasonsOf(disputes) });
  else if (Date.parse(release.dueAt ?? '') > (await databaseNow(req.payload))) await goOn(req, release.id);
  return isDisputed;
}

/** Reconsiders the pending releases of a document (`type/id`) after a person's act, in the transaction of the act. */
export async function reconsiderAll(req: PayloadRequest, document: string): Promise<void> {
  for (const release of await pendingReleasesOf(inside(req), document)) await reconsider(req, release);
}
