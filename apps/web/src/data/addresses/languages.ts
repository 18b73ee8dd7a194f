import type { AddressedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { otherLanguages, siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import type { Alternates } from '../../platform/urls/alternates';
import { readDocuments } from '../documents/documents';
import { existsInLanguage } from '../documents/existing';
import { titleOf } from '../documents/raw-documents';

import { readAddressed } from './addressed';

/** The paths of a document by language, for the languages in which it exists. */
export async function readAlternates(type: AddressedType, id: string): Promise<Alternates> {
  const paths = await Promise.all(
    siteLanguages.map(async (locale) => {
      const document = (await readDocuments(type, locale, [id])).get(id);
      return document && existsInLanguage(document) ? [[locale, documentPath(type, locale, document.slug)]] : [];
    }),
  );
  return Object.fromEntries(paths.flat()) as Alternates;
}

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
