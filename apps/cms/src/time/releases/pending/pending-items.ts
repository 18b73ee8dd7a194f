import type { Payload, PayloadRequest } from 'payload';

import { findItems, findReleases, inside, isChanging, ledgerVersion, outside, type Reader } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import { documentOf, shapesOf } from '../publication/apply-item';
import { titleOf } from '../publication/documents';
import { carriedNow } from '../publication/what-happened';
import { targetsIn } from '../targets/on-present';
import { contentsOf } from '../targets/surroundings';
import { movesOf, type SlugMove } from './moves';

/** One document of a scheduled release, or of the end of one that was carried out, without its contents. */
export interface PendingItem {
  /** The row of the ledger: the release, or the end. */
  release: Pick<LedgerRow, 'id' | 'title' | 'state' | 'kind' | 'dueAt' | 'endAt' | 'createdAt'>;
  /** The release whose items these are. */
  itemsOf: string;
  /** `type/id`. */
  document: string;
  title: string;
  /** The documents and files (`type/id`) that its contents name. */
  targets: ReadonlySet<string>;
  /** How it moves the document. */
  moves: SlugMove[];
}

function pendingItem(payload: Payload, row: LedgerRow, item: ItemRow): PendingItem {
  const { id, title, state, kind, dueAt, endAt, createdAt } = row;
  const contents = contentsOf(item);
  const fields = shapesOf(payload, documentOf(item).type);
  return {
    release: { id, title, state, kind, dueAt, endAt, createdAt },
    itemsOf: item.release,
    document: item.document,
    title: titleOf(item.content ?? item.base?.content ?? item.before?.content),
    targets: new Set(targetsIn(fields, contents)),
    moves: movesOf(row, item, carriedNow(fields, item)),
  };
}

/** Rows that will change documents; an end that waits for its release is told with that. */
async function pendingRows(reader: Reader): Promise<LedgerRow[]> {
  return findReleases(reader, {
    where: { and: [{ state: { in: ['scheduled', 'undecided'] } }, { dueAt: { exists: true } }] },
    sort: ['dueAt', 'createdAt'],
  });
}

type ItemsByRow = Map<string, PendingItem[]>;

/** Pinned contents never change, so those of a release that is known already are not read again. */
async function readPending(reader: Reader, known: ItemsByRow | undefined): Promise<ItemsByRow> {
  const items: ItemsByRow = new Map();
  for (const row of await pendingRows(reader)) {
    const kept = row.kind === 'release' ? known?.get(row.id) : undefined;
    const read = async () =>
      (await findItems(reader, row.inverseOf ?? row.id)).map((one) => pendingItem(reader.payload, row, one));
    const { state } = row;
    items.set(row.id, kept?.map((one) => ({ ...one, release: { ...one.release, state } })) ?? (await read()));
  }
  return items;
}

const holder = globalThis as { civicPendingItems?: { version: string; items: ItemsByRow } };

/**
 * What the ledger will do to which documents, by due time. Kept in memory while the ledger stays as it is, however often somebody
 * saves; a transaction that changes the ledger reads it for itself.
 */
export async function pendingItems(req: PayloadRequest): Promise<PendingItem[]> {
  const kept = holder.civicPendingItems;
  if (isChanging(req)) return [...(await readPending(inside(req), kept?.items)).values()].flat();
  const version = await ledgerVersion(req.payload);
  if (kept?.version === version) return [...kept.items.values()].flat();
  const items = await readPending(outside(req.payload), kept?.items);
  holder.civicPendingItems = { version, items };
  return [...items.values()].flat();
}
