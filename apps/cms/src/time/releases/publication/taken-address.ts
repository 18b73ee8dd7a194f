import type { AdminText } from '@civic/content/admin-languages';
import { isAddressedType } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import type { Taken } from '../../../content/addresses/claims';
import { slugsOf } from '../../../content/addresses/public-slugs';
import { takenNow } from '../../../content/addresses/taken';
import { takenWords } from '../../../content/addresses/taken-words';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { ReleasableType } from '../plan';
import { readMain } from './documents';

interface Wanting {
  type: ReleasableType;
  id: string;
  /** The content that is to be public. */
  content: RawRow;
  /** The documents (`type/id`) that change their addresses with it. */
  together: ReadonlySet<string>;
}

const documentIn = (taken: Taken) => (taken.kind === 'held' ? taken.holder.key : taken.reservation.document);

/**
 * Why a document cannot have an address that a content gives it now; `null` when it can. Edits that nobody publishes keep no address from
 * it, and reservations only where they count.
 */
export async function takenAddress(
  req: PayloadRequest,
  { type, id, content, together }: Wanting,
  { reserved }: { reserved: boolean },
): Promise<AdminText | null> {
  const counts = (taken: Taken) => (taken.kind === 'reserved' ? reserved : taken.holder.in !== 'draft');
  if (!isAddressedType(type)) return null;
  const [now, then] = [slugsOf((await readMain(req, type, id)) ?? {}), slugsOf(content)];
  for (const locale of siteLanguages) {
    const slug = then[locale];
    if (!slug || slug === now[locale]) continue;
    const address = { type, locale, slug };
    const taken = (await takenNow(req, address, id)).find((one) => counts(one) && !together.has(documentIn(one)));
    if (taken) return takenWords(address, taken);
  }
  return null;
}
