import type { Payload } from 'payload';

import { productNowIso } from '../../../platform/clock';
import { Conflict, Unfit } from '../errors';
import { compareAndSet, inside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { writeEnd, writeItems, writeRelease } from '../ledger/write-release';
import type { Finding, Plan } from '../plan';
import { checkPlan } from '../preflight/preflight';
import { pin, prepareItem, type PreparedItem } from '../publication/pin';
import { changingLedger } from './changing-ledger';

export interface ScheduleOptions {
  plan: Plan;
  /** The open release that this one replaces. */
  open?: string | null;
  /** The member of staff who schedules. */
  by: string;
}

export interface Scheduled {
  release: LedgerRow;
  findings: Finding[];
}

/** A release without a name is called after its document where it has one. */
const nameOf = ({ title }: Plan, prepared: PreparedItem[]) =>
  title ??
  prepared
    .map((item) => item.title)
    .join(', ')
    .slice(0, 200);

/**
 * Checks a plan, pins its documents and writes it to the ledger, in one transaction.
 * @throws Unfit with all findings when one of them is an error, Conflict when the open release is open no more.
 */
export function schedule(payload: Payload, { plan, open = null, by }: ScheduleOptions): Promise<Scheduled> {
  return changingLedger(payload, async (req) => {
    const prepared: PreparedItem[] = [];
    for (const item of plan.items) prepared.push(await prepareItem(req, item));
    const findings = await checkPlan(req, plan, prepared);
    if (findings.some(({ severity }) => severity === 'error')) throw new Unfit(findings);
    const pins = [];
    for (const item of prepared) pins.push(await pin(req, item));
    const release = await writeRelease(req, {
      title: nameOf(plan, prepared),
      state: 'scheduled',
      kind: 'release',
      dueAt: plan.dueAt,
      endAt: plan.endAt,
      plan: prepared.map(({ item, title }) => ({ ...item, title })),
      findings,
      replaces: open,
      scheduledBy: by,
    });
    await writeItems(req, release.id, pins);
    await writeEnd(req, release);
    const change = { state: 'cancelled', cancelledAt: productNowIso(), replacedBy: release.id } as const;
    if (open && !(await compareAndSet(inside(req), open, 'open', change))) throw new Conflict('open');
    return { release, findings };
  });
}
