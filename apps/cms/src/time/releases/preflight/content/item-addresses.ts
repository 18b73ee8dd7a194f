import { isAddressedType } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';

import { addressKey, type Address } from '../../../../content/addresses/address';
import type { RawRow } from '../../../../platform/rows/raw-row';
import type { CheckedItem } from '../checked-release';
import { textIn } from './languages';

const addressesIn = (content: RawRow | null, { type, locales }: CheckedItem['item']): Address[] =>
  !content || !isAddressedType(type)
    ? []
    : (locales ?? siteLanguages).flatMap((locale) => {
        const slug = textIn(content.slug, locale);
        return slug ? [{ type, locale, slug }] : [];
      });

/** The addresses that an item will have. */
export const addressesOf = ({ content, item }: Pick<CheckedItem, 'content' | 'item'>) => addressesIn(content, item);

/** The addresses that the end of a release gives back: those that the document has now and leaves with it. */
export function addressesBack(item: Pick<CheckedItem, 'content' | 'item' | 'publicNow'>): Address[] {
  if (!item.content) return [];
  const next = new Set(addressesOf(item).map(addressKey));
  return addressesIn(item.publicNow, item.item).filter((address) => !next.has(addressKey(address)));
}
