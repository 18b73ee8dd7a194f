import { isAddressedType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { addressesToFree, type Move } from '../../../content/addresses/address-set';
import { freedSlug } from '../../../content/addresses/freed';
import { slugsOf } from '../../../content/addresses/public-slugs';
import { isRow, type RawRow } from '../../../platform/rows/raw-row';
import type { ReleasableType } from '../plan';
import { readMain } from './documents';

/** A document that a release or its end publishes. */
export interface Publication {
  type: ReleasableType;
  id: string;
  /** What shall be public. */
  after: RawRow;
}

/**
 * Lets documents that move in one transaction swap addresses or hand them on, in whatever order they are written: those that others
 * take are given up first, those of documents that were never public too. Returns the rows of their documents as they were, by `type/id`.
 */
export async function freeAddresses(
  req: PayloadRequest,
  publications: readonly Publication[],
): Promise<Map<string, RawRow>> {
  const former = new Map<string, RawRow>();
  if (publications.length < 2) return former;
  const moves: Move[] = [];
  const rows = new Map<string, RawRow>();
  for (const { type, id, after } of publications) {
    const main = isAddressedType(type) ? await readMain(req, type, id) : null;
    if (!main || !isAddressedType(type)) continue;
    rows.set(`${type}/${id}`, main);
    moves.push({ type, id, from: slugsOf(main), to: slugsOf(after) });
  }
  for (const [document, languages] of addressesToFree(moves)) {
    const [collection, id] = document.split('/') as [Move['type'], string];
    const main = rows.get(document) as RawRow;
    const freed = Object.fromEntries(languages.map((locale) => [locale, freedSlug(id)]));
    const slug = { ...(isRow(main.slug) ? main.slug : {}), ...freed };
    former.set(document, main);
    await req.payload.db.updateOne({ collection, id, data: { ...structuredClone(main), slug }, req, returning: false });
  }
  return former;
}
