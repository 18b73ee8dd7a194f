import type { AddressedType } from '@civic/content/content-types';
import { reservedSlugsOf } from '@civic/content/paths';
import { isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { productNow } from '../../platform/clock';
import { addressKey, type Address } from './address';
import { takenFor, type Taken } from './claims';
import { readHolders } from './holders';
import { publicSlugs } from './public-slugs';
import { leavesAt, readReservations } from './reservations';

/** Whether the site reserves the slug. */
export const isReserved = (type: AddressedType, slug: string): boolean => reservedSlugsOf(type).includes(slug);

/**
 * Whatever keeps a document from having an address from now on: another document, public or a draft, or a release or an end that will
 * give it to one. A draft does not drive a document from the address that it has in public.
 */
export async function takenNow(req: PayloadRequest, address: Address, id: string | undefined): Promise<Taken[]> {
  const { type, locale, slug } = address;
  const document = id === undefined ? null : `${type}/${id}`;
  const reservations = await readReservations(req);
  const until = document ? leavesAt(document, address, reservations) : Infinity;
  const holders = (await readHolders(req, [address])).get(addressKey(address)) ?? [];
  const taken = takenFor({ ...address, document, from: productNow(), until }, holders, reservations);
  const isDraft = (one: Taken) => one.kind === 'held' && one.holder.in === 'draft';
  if (!id || !taken.some(isDraft)) return taken;
  const isOwn = (await publicSlugs(req, type, id))[locale] === slug;
  return isOwn ? taken.filter((one) => !isDraft(one)) : taken;
}

/** What keeps a redirect from leading away from an address: a document that visitors find there, or will find. */
export async function takenForRedirect(req: PayloadRequest, address: Address): Promise<Taken[]> {
  const reservations = await readReservations(req);
  const holders = (await readHolders(req, [address])).get(addressKey(address)) ?? [];
  const shown = holders.filter((holder) => holder.in === 'published');
  return takenFor({ ...address, document: null, from: productNow(), until: Infinity }, shown, reservations);
}

/** The first of `base`, `base-2`, `base-3` … that is free. */
export async function firstFree(base: string, isFree: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base.slice(0, 90)}-${number}`;
    if (await isFree(candidate)) return candidate;
  }
}

/** The language that a request writes in; `undefined` when it writes in all at once. */
export const writtenLocale = (req: PayloadRequest): SiteLanguage | undefined =>
  isSiteLanguage(req.locale) ? req.locale : undefined;
