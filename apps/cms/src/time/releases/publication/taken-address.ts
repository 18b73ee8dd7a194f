import { isAddressedType } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { addressKey, type Address } from '../../../content/addresses/address';
import { hasItThen, type Taken } from '../../../content/addresses/claims';
import { readHolders } from '../../../content/addresses/holders';
import { slugsOf } from '../../../content/addresses/public-slugs';
import { readReservations } from '../../../content/addresses/reservations';
import { takenNow } from '../../../content/addresses/taken';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { LedgerRow } from '../ledger/ledger-row';
import type { ReleasableType } from '../plan';
import { readMain } from './documents';

interface Wanting {
  type: ReleasableType;
  id: string;
  /** The content that is to be public. */
  content: RawRow;
}

/** An address that a document cannot have, and why. */
export interface TakenAddress {
  address: Address;
  taken: Taken;
}

/** The addresses that a content gives a document. */
async function newAddresses(req: PayloadRequest, { type, id, content }: Wanting): Promise<Address[]> {
  if (!isAddressedType(type)) return [];
  const [now, then] = [slugsOf((await readMain(req, type, id)) ?? {}), slugsOf(content)];
  return siteLanguages.flatMap((locale) => {
    const slug = then[locale];
    return slug && slug !== now[locale] ? [{ type, locale, slug }] : [];
  });
}

const documentIn = (taken: Taken) => (taken.kind === 'held' ? taken.holder.key : taken.reservation.document);

interface Counting {
  /** The documents (`type/id`) that change their addresses with it. */
  together: ReadonlySet<string>;
  /** Whether reservations count. */
  reserved: boolean;
}

/**
 * Why a document cannot have an address that a content gives it now; `null` when it can. Edits that nobody publishes keep no address from
 * it.
 */
export async function takenAddress(
  req: PayloadRequest,
  wanting: Wanting,
  { together, reserved }: Counting,
): Promise<TakenAddress | null> {
  const counts = (taken: Taken) => (taken.kind === 'reserved' ? reserved : taken.holder.in !== 'draft');
  for (const address of await newAddresses(req, wanting)) {
    const all = await takenNow(req, address, wanting.id);
    const taken = all.find((one) => counts(one) && !together.has(documentIn(one)));
    if (taken) return { address, taken };
  }
  return null;
}

/** Why a document cannot have an address that a release is to give it when its turn comes, as things are; `null` when it can. */
export async function takenThen(
  req: PayloadRequest,
  wanting: Wanting,
  { dueAt, createdAt }: Pick<LedgerRow, 'dueAt' | 'createdAt'>,
): Promise<TakenAddress | null> {
  const addresses = await newAddresses(req, wanting);
  if (addresses.length === 0) return null;
  const [holders, reservations] = [await readHolders(req, addresses), await readReservations(req)];
  const when = { from: Date.parse(dueAt ?? ''), rank: createdAt ?? '' };
  for (const address of addresses) {
    const claim = { ...address, ...when, document: `${wanting.type}/${wanting.id}` };
    const taken = hasItThen(claim, holders.get(addressKey(address)) ?? [], reservations);
    if (taken) return { address, taken };
  }
  return null;
}
