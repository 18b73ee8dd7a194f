import type { PayloadRequest } from 'payload';

import { findItems, inside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import type { Finding } from '../plan';
import { documentOf, foreseen } from '../publication/apply-item';
import { readMain, titleOf } from '../publication/documents';
import { missingAtEnd } from '../publication/missing';
import { findVanished } from '../targets/vanished-words';
import { preflight } from './preflight';

async function checkPinned(req: PayloadRequest, row: LedgerRow): Promise<Finding[]> {
  const items = [];
  const gone: Finding[] = [];
  for (const item of await findItems(inside(req), row.id)) {
    const { type, id } = documentOf(item);
    const collection = req.payload.collections[type].config;
    const main = await readMain(req, type, id);
    const publicNow = main?._status === 'published' ? main : null;
    const pinned = item.content ?? null;
    const { action, locales } = item;
    const title = titleOf(pinned ?? publicNow);
    const about = { key: item.document, title };
    const { content, vanished } = await foreseen(req, item, row, main);
    gone.push(...(await findVanished(req, about, vanished, 'release')));
    if (row.endAt) gone.push(...(await findVanished(req, about, await missingAtEnd(req, item), 'end')));
    items.push({ item: { type, id, action, locales }, title, content, publicNow, collection });
  }
  const endAt = row.endAt ? Date.parse(row.endAt) : null;
  return [...gone, ...(await preflight({ req, dueAt: Date.parse(row.dueAt ?? ''), endAt, now: null, items }))];
}

/** What the end of a release would give back and is deleted by now. */
async function checkEnd(req: PayloadRequest, release: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const item of await findItems(inside(req), release)) {
    const about = { key: item.document, title: titleOf(item.before?.content ?? item.content) };
    findings.push(...(await findVanished(req, about, await missingAtEnd(req, item), 'end')));
  }
  return findings;
}

/** All findings about a row of the ledger with what it has pinned, as things are; the documents and their surroundings may have changed. */
export const checkRow = (req: PayloadRequest, row: LedgerRow): Promise<Finding[]> =>
  row.inverseOf ? checkEnd(req, row.inverseOf) : checkPinned(req, row);
