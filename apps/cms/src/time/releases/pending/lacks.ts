import type { PayloadRequest } from 'payload';

import { findItems, inside } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import { missingAtEnd, missingInPin } from '../publication/missing';
import type { Vanished } from '../targets/present-content';
import type { When } from '../targets/vanished-words';
import { pendingItems, type PendingItem } from './pending-items';

/** What a release or its end would lack without a document or file. */
export interface Lack {
  pending: PendingItem;
  when: When;
  vanished: Vanished[];
}

const hasEnd = ({ kind, endAt }: Pick<LedgerRow, 'kind' | 'endAt'>) => kind === 'release' && endAt !== null;

async function lacksOf(req: PayloadRequest, pending: PendingItem, item: ItemRow, target: string): Promise<Lack[]> {
  const only = (vanished: Vanished[]) => vanished.filter((one) => one.target === target);
  const { release } = pending;
  const publishes = release.kind === 'release' ? only(await missingInPin(req, item, target)) : [];
  const givesBack = hasEnd(release) || release.kind !== 'release' ? only(await missingAtEnd(req, item, target)) : [];
  return [
    { pending, when: 'release', vanished: publishes },
    { pending, when: 'end', vanished: givesBack },
  ];
}

/** What the ledger would lack without a document or file (`type/id`). */
export async function lacksWithout(req: PayloadRequest, target: string): Promise<Lack[]> {
  const lacks: Lack[] = [];
  for (const pending of await pendingItems(req)) {
    // A release that deals with the document itself needs nothing else of it.
    if (!pending.targets.has(target) || pending.document === target) continue;
    const items = await findItems(inside(req), pending.itemsOf);
    for (const item of items.filter(({ document }) => document === pending.document)) {
      lacks.push(...(await lacksOf(req, pending, item, target)));
    }
  }
  return lacks.filter(({ vanished }) => vanished.length > 0);
}

/** The instant at which the document or file will be missed, ISO 8601. */
export const lackAt = ({ pending: { release }, when }: Lack): string | null =>
  when === 'end' && release.kind === 'release' ? release.endAt : release.dueAt;
