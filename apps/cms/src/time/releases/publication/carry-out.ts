import type { Payload, PayloadRequest } from 'payload';

import { databaseNow } from '../../../platform/database/database-clock';
import { inOneTransaction } from '../../../platform/database/transactions/in-transaction';
import { processName } from '../../../platform/process/process-name';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { NothingToDo } from '../errors';
import { compareAndSet, findItems, inside } from '../ledger/ledger';
import { releaseItemsSlug, releasesSlug, type LedgerRow } from '../ledger/ledger-row';
import { applyItem, revertItems } from './apply-item';
import { carryingOut } from './carrying-out';

async function applyItems(req: PayloadRequest, release: LedgerRow): Promise<void> {
  for (const item of await findItems(inside(req), release.id)) {
    const before = await applyItem(req, item, release);
    const where = { id: { equals: item.id } };
    const data = { before, doneAt: release.doneAt };
    await updateIfMatches(req.payload, { collection: releaseItemsSlug, where, data, req });
  }
}

/** The end of a release becomes due with the release itself: until then there is nothing that it could revert. */
async function armEnd(req: PayloadRequest, { id, endAt }: LedgerRow): Promise<void> {
  if (!endAt) return;
  await updateIfMatches(req.payload, {
    collection: releasesSlug,
    where: { and: [{ inverseOf: { equals: id } }, { kind: { equals: 'end' } }, { state: { equals: 'scheduled' } }] },
    data: { dueAt: endAt },
    req,
  });
}

/** @throws NothingToDo when the row is not scheduled any more. */
async function claim(req: PayloadRequest, id: string, now: number): Promise<LedgerRow> {
  const done = { state: 'done', doneAt: new Date(now).toISOString(), doneBy: processName, error: null } as const;
  const release = await compareAndSet(inside(req), id, 'scheduled', done);
  if (!release) throw new NothingToDo('taken');
  return release;
}

/**
 * Carries out a scheduled release: the ledger's compare-and-set, the guard against early by the database's clock, every item and
 * every outbox row, in ONE transaction. A crash rolls all of it back, and any process can repeat it. It is tried once: the caller
 * goes on with the next release while another transaction holds a row of this one. @throws NothingToDo when another process has it
 * or it is not due; the errors of its items when it cannot be carried out.
 */
export function carryOut(payload: Payload, id: string): Promise<void> {
  return inOneTransaction(payload, async (req) => {
    const now = await databaseNow(payload);
    const release = await claim(req, id, now);
    if (!release.dueAt || Date.parse(release.dueAt) > now) throw new NothingToDo('early');
    const { inverseOf, kind } = release;
    await carryingOut(req, () =>
      inverseOf ? revertItems(req, inverseOf, { now, overrule: kind === 'revert' }) : applyItems(req, release),
    );
    await armEnd(req, release);
  });
}
