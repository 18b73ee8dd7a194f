import type { AddressedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { readAddressed } from './addressed';
import { titleOf } from '../documents/raw-documents';

export interface OtherLanguage {
  locale: SiteLanguage;
  title: string;
  path: string;
}

/**
 * A document with this slug that exists only in another language; the page says so and links to it.
 * @throws ContentUnavailableError
 */
export async function findInOtherLanguage(
  type: AddressedType,
  locale: SiteLanguage,
  slug: string,
): Promise<OtherLanguage | null> {
  for (const other of otherLanguages(locale)) {
    const document = await readAddressed(type, other, slug);
    if (document) return { locale: other, title: titleOf(document) ?? '', path: documentPath(type, other, slug) };
  }
  return null;
}
