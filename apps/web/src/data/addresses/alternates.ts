import type { AddressedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { siteLanguages } from '@civic/content/site-languages';

import { readDocuments } from '../documents/documents';
import { existsInLanguage } from '../documents/existing';
import type { Alternates } from '../../platform/urls/alternates';

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
