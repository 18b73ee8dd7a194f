import { siteLanguages } from '@civic/content/site-languages';
import { isAddressedType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { addressKey, type Address } from '../../../content/addresses/address';
import { readHolders } from '../../../content/addresses/holders';
import { findRelease, inside, isChanging } from '../ledger/ledger';
import { documentOf } from '../publication/apply-item';
import { reconsider } from '../publication/reconsider';
import { pendingItems, type PendingItem } from './pending-items';

/** The addresses that a release is to give a document. */
function wantedBy({ document, moves }: PendingItem): Address[] {
  const { type } = documentOf({ document });
  if (!isAddressedType(type)) return [];
  return moves.flatMap(({ by, from, to, locales }) =>
    (by === 'release' ? (locales ?? siteLanguages) : []).flatMap((locale) => {
      const slug = to[locale];
      return slug && slug !== from[locale] ? [{ type, locale, slug }] : [];
    }),
  );
}

/** The pending releases that need an address of another document, or that wait for a decision and move one. */
async function contended(req: PayloadRequest): Promise<Set<string>> {
  const moving = (await pendingItems(req))
    .filter(({ release }) => release.kind === 'release')
    .map((item) => ({ ...item, wanted: wantedBy(item) }))
    .filter(({ wanted }) => wanted.length > 0);
  if (moving.length === 0) return new Set();
  const holders = await readHolders(
    req,
    moving.flatMap(({ wanted }) => wanted),
  );
  const isHeld = (address: Address, document: string) =>
    (holders.get(addressKey(address)) ?? []).some((one) => one.key !== document && one.in !== 'draft');
  return new Set(
    moving
      .filter(
        ({ document, release, wanted }) =>
          release.state === 'undecided' || wanted.some((address) => isHeld(address, document)),
      )
      .map(({ release }) => release.id),
  );
}

/**
 * Looks anew, at the end of a transaction that changed the ledger, at the releases that need an address which another one was to give up:
 * they wait for a decision when it will not, and go on when it will again. One of them may hold up the next in turn.
 */
export async function settleAddresses(req: PayloadRequest): Promise<void> {
  if (!isChanging(req)) return;
  const stateOf = async (id: string) => (await findRelease(inside(req), id))?.state;
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const id of await contended(req)) {
      const release = await findRelease(inside(req), id);
      if (!release) continue;
      await reconsider(req, release);
      if ((await stateOf(id)) !== release.state) isSettled = false;
    }
  }
}
