import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../../../platform/rows/raw-row';
import { released, takenBack } from '../../intentions/on-document';
import { findReleases, inside, releasesOf } from '../../ledger/ledger';
import { itemRowSchema, releaseItemsSlug, type ItemRow, type LedgerRow } from '../../ledger/ledger-row';
import type { ReleasableType } from '../../plan';
import { shapesOf } from '../../publication/apply-item';
import { carriedNow } from '../../publication/what-happened';
import type { EarlierChange } from './facts';
import { chunksOf } from './read-rows';

/**
 * Those of some releases, and of their ends and inverses, that are scheduled and due by then, in the order in which they are
 * carried out.
 */
async function readDue(req: PayloadRequest, dueAt: number, releases: string[]): Promise<LedgerRow[]> {
  const due = await findReleases(inside(req), {
    where: {
      and: [
        { state: { equals: 'scheduled' } },
        { dueAt: { less_than_equal: new Date(dueAt).toISOString() } },
        { or: [{ id: { in: releases } }, { inverseOf: { in: releases } }] },
      ],
    },
    sort: ['dueAt', 'createdAt'],
  });
  // Releases that have ended by then have no effect.
  return due.filter(({ endAt, kind }) => kind !== 'release' || !endAt || Date.parse(endAt) > dueAt);
}

/** The items of releases that concern documents (`type/id`), in the order of each release. */
export async function readItems(
  req: PayloadRequest,
  releases: readonly string[],
  documents: readonly string[],
): Promise<ItemRow[]> {
  const items: ItemRow[] = [];
  for (const some of chunksOf([...documents])) {
    const { docs } = await req.payload.db.find({
      collection: releaseItemsSlug,
      where: { and: [{ release: { in: releases } }, { document: { in: some } }] },
      sort: 'position',
      limit: 0,
      pagination: false,
      req,
    });
    items.push(...docs.map((row) => itemRowSchema.parse(row)));
  }
  return items;
}

/** The effect of an item on a document whose public content is `publicNow`; an inverse takes back what it made of it. */
function changeBy(req: PayloadRequest, item: ItemRow, isInverse: boolean, publicNow: RawRow | null): EarlierChange {
  const type = item.document.slice(0, item.document.indexOf('/')) as ReleasableType;
  const fields = shapesOf(req.payload, type);
  if (isInverse) {
    const carried = carriedNow(fields, item);
    return { content: carried ? takenBack(fields, carried, publicNow) : publicNow };
  }
  const { action, locales, content = null, base } = item;
  const planned = { action, locales, content, base: base ? base.content : undefined };
  return { content: released(fields, planned, publicNow, publicNow ?? content ?? {}).content };
}

/** The effects of other releases on documents (`type/id`) before an instant (ms, UTC). */
export async function readEarlier(
  req: PayloadRequest,
  dueAt: number,
  documents: Map<string, RawRow>,
): Promise<Map<string, EarlierChange>> {
  const changes = new Map<string, EarlierChange>();
  const touching: string[] = [];
  for (const some of chunksOf([...documents.keys()])) touching.push(...(await releasesOf(inside(req), some)));
  if (touching.length === 0) return changes;
  const due = await readDue(req, dueAt, [...new Set(touching)]);
  if (due.length === 0) return changes;
  const origins = [...new Set(due.map(({ id, inverseOf }) => inverseOf ?? id))];
  const items = await readItems(req, origins, [...documents.keys()]);
  for (const { id, inverseOf } of due) {
    for (const item of items.filter(({ release }) => release === (inverseOf ?? id))) {
      const now = documents.get(item.document);
      const earlier = changes.get(item.document) ?? { content: now?._status === 'published' ? now : null };
      changes.set(item.document, changeBy(req, item, inverseOf !== null, earlier.content));
    }
  }
  return changes;
}
