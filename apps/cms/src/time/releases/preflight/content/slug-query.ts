import { isAddressedType, type AddressedType } from '@civic/content/content-types';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import type { CheckedItem } from '../checked-release';
import { textIn } from './languages';

/** An address as the database looks it up. */
export interface SlugQuery {
  type: AddressedType;
  locale: SiteLanguage;
  slug: string;
}

export const slugKey = ({ type, locale, slug }: SlugQuery) => `${type}/${locale}/${slug}`;

/** The addresses that an item will have. */
export function slugsOfItem({ content, item }: Pick<CheckedItem, 'content' | 'item'>): SlugQuery[] {
  const { type } = item;
  if (!content || !isAddressedType(type)) return [];
  return (item.locales ?? siteLanguages).flatMap((locale) => {
    const slug = textIn(content.slug, locale);
    return slug ? [{ type, locale, slug }] : [];
  });
}
