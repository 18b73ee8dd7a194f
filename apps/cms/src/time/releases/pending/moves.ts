import { slugsOf, type PublicSlugs } from '../../../content/addresses/public-slugs';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import type { PlanItem } from '../plan';
import type { Carried } from '../intentions/on-document';

/** A change of a document's addresses that is still to come. */
export interface SlugMove {
  /** ISO 8601, UTC. */
  at: string;
  by: 'release' | 'end';
  from: PublicSlugs;
  to: PublicSlugs;
  /** `null` for all. */
  locales: PlanItem['locales'];
}

const slugsIn = (content: RawRow | null | undefined): PublicSlugs => (content ? slugsOf(content) : {});

const isSame = (one: PublicSlugs, other: PublicSlugs) => JSON.stringify(one) === JSON.stringify(other);

/**
 * How a pending row of the ledger moves the document of an item: a release to the addresses that were pinned, its end back. Of an end
 * that is to come by itself, `carried` is what its release did.
 */
export function movesOf(
  { kind, dueAt, endAt }: Pick<LedgerRow, 'kind' | 'dueAt' | 'endAt'>,
  { action, base, content, locales }: Pick<ItemRow, 'action' | 'base' | 'content' | 'locales'>,
  carried: Carried | null,
): SlugMove[] {
  const moves: SlugMove[] = [];
  const add = (at: string | null, move: Omit<SlugMove, 'at' | 'locales'>) => {
    if (at && !isSame(move.from, move.to)) moves.push({ ...move, at, locales });
  };
  if (kind !== 'release') {
    if (carried?.after) add(dueAt, { by: 'end', from: slugsIn(carried.after), to: slugsIn(carried.before) });
    return moves;
  }
  if (action === 'unpublish') return moves;
  const [former, pinned] = [slugsIn(base?.content), slugsIn(content)];
  add(dueAt, { by: 'release', from: former, to: pinned });
  if (base?.content) add(endAt, { by: 'end', from: pinned, to: former });
  return moves;
}
