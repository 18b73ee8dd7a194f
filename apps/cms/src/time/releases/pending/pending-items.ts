import type { Payload } from 'payload';

import { findItems, findReleases, ledgerVersion, outside, type Reader } from '../ledger/ledger';
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
  release: Pick<LedgerRow, 'id' | 'title' | 'kind' | 'dueAt' | 'endAt'>;
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
  const { id, title, kind, dueAt, endAt } = row;
  const contents = contentsOf(item);
  const fields = shapesOf(payload, documentOf(item).type);
  return {
    release: { id, title, kind, dueAt, endAt },
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

interface Kept {
  version: string;
  items: Map<string, PendingItem[]>;
}

const holder = globalThis as { civicPendingItems?: Kept };

/**
 * What the ledger will do to which documents, by due time. Kept in memory while the ledger stays as it is: pinned contents never
 * change, so those of a scheduled release are read once, however often somebody saves.
 */
export async function pendingItems(payload: Payload): Promise<PendingItem[]> {
  const version = await ledgerVersion(payload);
  const kept = holder.civicPendingItems;
  if (kept?.version === version) return [...kept.items.values()].flat();
  const reader = outside(payload);
  const items = new Map<string, PendingItem[]>();
  for (const row of await pendingRows(reader)) {
    const known = row.kind === 'release' ? kept?.items.get(row.id) : undefined;
    const read = async () =>
      (await findItems(reader, row.inverseOf ?? row.id)).map((one) => pendingItem(payload, row, one));
    items.set(row.id, known ?? (await read()));
  }
  holder.civicPendingItems = { version, items };
  return [...items.values()].flat();
}
