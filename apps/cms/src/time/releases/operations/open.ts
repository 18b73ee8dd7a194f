import type { Payload } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { Conflict, Missing } from '../errors';
import { compareAndSet, findRelease, inside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { writeRelease } from '../ledger/write-release';
import type { PlanItem } from '../plan';
import { prepareItem } from '../publication/pin';

const keyOf = ({ type, id }: PlanItem) => `${type}/${id}`;

export interface OpenRelease {
  title: string;
  dueAt: string | null;
  endAt?: string | null;
  items: PlanItem[];
}

/** Opens a named release, which collects documents and commits to nothing yet. */
export function open(payload: Payload, wanted: OpenRelease, by: string): Promise<LedgerRow> {
  return inTransaction(payload, async (req) => {
    const { title, dueAt, endAt = null, items } = wanted;
    const prepared = [];
    for (const item of items) prepared.push(await prepareItem(req, item));
    const plan = prepared.map((one) => ({ ...one.item, title: one.title }));
    return writeRelease(req, { title, state: 'open', kind: 'release', dueAt, endAt, plan, scheduledBy: by });
  });
}

export interface ItemChanges {
  add: PlanItem[];
  /** Documents to leave out, as `type/id`. */
  remove: string[];
}

/** Adds documents to an open release and removes some; a document that it already has is replaced. @throws Missing, Conflict. */
export function changeItems(payload: Payload, id: string, { add, remove }: ItemChanges): Promise<LedgerRow> {
  return inTransaction(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    const gone = new Set([...remove, ...add.map(keyOf)]);
    const added = [];
    for (const item of add) {
      const { title } = await prepareItem(req, item);
      added.push({ ...item, title });
    }
    const plan = [...release.plan.filter((item) => !gone.has(keyOf(item))), ...added];
    if (!(await compareAndSet(inside(req), id, 'open', { plan }))) throw new Conflict('open');
    return { ...release, plan };
  });
}

export interface OpenChange {
  title?: string | undefined;
  dueAt?: string | null | undefined;
  endAt?: string | null | undefined;
}

const given = (change: OpenChange) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as OpenChange;

/** Changes the name or the tentative instants of an open release. @throws Missing, Conflict. */
export function amend(payload: Payload, id: string, change: OpenChange): Promise<LedgerRow> {
  return inTransaction(payload, async (req) => {
    if (!(await findRelease(inside(req), id))) throw new Missing();
    const { title, ...instants } = given(change);
    const update = { ...instants, ...(title !== undefined && { title }) };
    if (!(await compareAndSet(inside(req), id, 'open', update))) throw new Conflict('open');
    return (await findRelease(inside(req), id)) as LedgerRow;
  });
}
