import type { Payload, PayloadRequest } from 'payload';

import { noteScheduler } from '../../../content/fields/note-saves';
import { databaseNow } from '../../../platform/database/database-clock';
import { inOneTransaction } from '../../../platform/database/transactions/in-transaction';
import { processName } from '../../../platform/process/process-name';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { NothingToDo } from '../errors';
import { compareAndSet, findItems, inside } from '../ledger/ledger';
import { releaseItemsSlug, releasesSlug, type LedgerRow } from '../ledger/ledger-row';
import type { Finding } from '../plan';
import { Presence } from '../targets/presence';
import { vanishedCodes } from '../targets/vanished-words';
import { applyItem, publicationOf } from './apply-item';
import { carryingOut } from './carrying-out';
import { freeAddresses } from './free-addresses';
import { revertItems } from './take-back';

async function applyItems(req: PayloadRequest, release: LedgerRow, presence: Presence): Promise<Finding[]> {
  const found: Finding[] = [];
  const items = await findItems(inside(req), release.id);
  const former = await freeAddresses(req, items.flatMap(publicationOf));
  const together = new Set(items.map(({ document }) => document));
  for (const item of items) {
    const { before, findings } = await applyItem(req, item, release, { presence, former, together });
    found.push(...findings);
    const where = { id: { equals: item.id } };
    const data = { before, doneAt: release.doneAt };
    await updateIfMatches(req.payload, { collection: releaseItemsSlug, where, data, req });
  }
  return found;
}

/** Keeps what a release was carried out without among its findings, in place of what its checks had told of that. */
async function keepFindings(
  req: PayloadRequest,
  { id, findings, inverseOf }: LedgerRow,
  found: Finding[],
): Promise<void> {
  const told = vanishedCodes[inverseOf ? 'end' : 'release'];
  const others = (findings ?? []).filter(({ code }) => code !== told);
  if (found.length === 0 && others.length === (findings ?? []).length) return;
  await compareAndSet(inside(req), id, 'done', { findings: [...others, ...found] });
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
    const presence = new Presence(inside(req));
    const { inverseOf, kind, scheduledBy } = release;
    noteScheduler(req, scheduledBy);
    const found = await carryingOut(req, () =>
      inverseOf
        ? revertItems(req, inverseOf, { now, overrule: kind === 'revert', presence })
        : applyItems(req, release, presence),
    );
    await keepFindings(req, release, found);
    await armEnd(req, release);
  });
}
