import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { findItems, findReleases, outside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { mailPreflight } from '../mail/mail';
import type { Finding } from '../plan';
import { preflight } from '../preflight/preflight';
import { documentOf, foreseen } from '../publication/apply-item';
import { disputesOf } from '../publication/disputes';
import { readMain, titleOf } from '../publication/documents';
import { missingAtEnd } from '../publication/missing';
import { reconsider } from '../publication/reconsider';
import { vanishedFindings } from '../targets/vanished-words';
import { claim } from './claim';

/** Time between the second check and the release's instant, ms: long enough to fix the problems. */
const ahead = 60 * 60_000;

async function checkPinned(req: PayloadRequest, row: LedgerRow): Promise<Finding[]> {
  const items = [];
  const gone: Finding[] = [];
  for (const item of await findItems(outside(req.payload), row.id)) {
    const { type, id } = documentOf(item);
    const collection = req.payload.collections[type].config;
    const main = await readMain(req, type, id);
    const publicNow = main?._status === 'published' ? main : null;
    const pinned = item.content ?? null;
    const { action, locales } = item;
    const title = titleOf(pinned ?? publicNow);
    const about = { key: item.document, title };
    const { content, vanished } = await foreseen(req, item, row, main);
    gone.push(...vanishedFindings(about, vanished, 'release'));
    if (row.endAt) gone.push(...vanishedFindings(about, await missingAtEnd(req, item), 'end'));
    items.push({ item: { type, id, action, locales }, title, content, publicNow, collection });
  }
  return [...gone, ...(await preflight({ req, dueAt: Date.parse(row.dueAt ?? ''), now: null, items }))];
}

/** What the end of a release would give back and is deleted by now. */
async function checkEnd(req: PayloadRequest, release: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const item of await findItems(outside(req.payload), release)) {
    const about = { key: item.document, title: titleOf(item.before?.content ?? item.content) };
    findings.push(...vanishedFindings(about, await missingAtEnd(req, item), 'end'));
  }
  return findings;
}

/** Stops a release that people's acts stand against. Returns whether it needs a decision. */
async function needsDecision(req: PayloadRequest, row: LedgerRow): Promise<boolean> {
  const disputes = await disputesOf(req, row);
  return disputes.length > 0 && inTransaction(req.payload, (own) => reconsider(own, row));
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
    const findings = row.inverseOf ? await checkEnd(req, row.inverseOf) : await checkPinned(req, row);
    if (!(await claim(payload, row.id, 'checkedAt', { findings }))) continue;
    if (findings.some(({ severity }) => severity === 'error')) await mailPreflight(payload, { ...row, findings });
  }
}
