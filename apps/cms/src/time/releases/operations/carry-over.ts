import type { Payload, PayloadRequest } from 'payload';

import { Conflict, Missing, Unfit } from '../errors';
import { findItems, findRelease, inside } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import type { Finding } from '../plan';
import { checkPlan } from '../preflight/preflight';
import { documentOf } from '../publication/apply-item';
import { pin, prepareItem, type Pin, type PreparedItem } from '../publication/pin';
import { changingLedger } from './changing-ledger';
import { replaceRelease } from './replace';
import { unchangedPin } from './reschedule';

async function check(req: PayloadRequest, release: LedgerRow, prepared: PreparedItem): Promise<Finding[]> {
  const plan = { dueAt: release.dueAt ?? '', endAt: release.endAt, items: [prepared.item] };
  return checkPlan(req, plan, [prepared]);
}

const prepare = (req: PayloadRequest, { action, document, locales }: ItemRow) =>
  prepareItem(req, { ...documentOf({ document }), action, locales });

/**
 * Takes the newest edits of a document (`type/id`) over into a scheduled release, so that they go live with it and not now: a new row
 * with a new pin of the document replaces it. @throws Missing; Conflict; Unfit when the edits have errors.
 */
export function carryOver(payload: Payload, id: string, document: string, by: string): Promise<LedgerRow> {
  return changingLedger(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    const items = await findItems(inside(req), id);
    const own = items.find((item) => item.document === document && item.action === 'publish');
    if (release.state !== 'scheduled' || !release.dueAt || !own) throw new Conflict('scheduled');
    const prepared = await prepare(req, own);
    const pins: Pin[] = [];
    for (const item of items) {
      pins.push(item === own ? await pin(req, prepared) : await unchangedPin(req, item, release));
    }
    const next = await replaceRelease(req, release, { pins, dueAt: release.dueAt, by });
    const findings = await check(req, release, prepared);
    if (findings.some(({ severity }) => severity === 'error')) throw new Unfit(findings);
    return next;
  });
}
