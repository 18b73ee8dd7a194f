import type { AddressedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import { readDocuments } from './documents';
import { titleOf, type RawDocuments } from './raw-documents';
import { markShown } from './page-marks';

/** A document that has a title and an address in the language. */
export type Existing<Type extends AddressedType> = RawDocuments[Type] & { slug: string };

export function existsInLanguage<Type extends AddressedType>(document: RawDocuments[Type]): document is Existing<Type> {
  return Boolean(titleOf(document) && document.slug);
}

/** The documents that exist in the language, in the order of the ids, without duplicates; marks them as shown on the page. */
export async function readExisting<Type extends AddressedType>(
  type: Type,
  locale: SiteLanguage,
  ids: string[],
): Promise<Existing<Type>[]> {
  const documents = await readDocuments(type, locale, ids);
  const existing = [...new Set(ids)].flatMap((id) => {
    const document = documents.get(id);
    return document && existsInLanguage<Type>(document) ? [document] : [];
  });
  await markShown(type, existing);
  return existing;
}

/** Name and path of documents by id, for links to them. */
export async function readReferences(
  type: AddressedType,
  locale: SiteLanguage,
  ids: Iterable<string | undefined>,
): Promise<Map<string, { id: string; title: string; path: string }>> {
  const wanted = [...ids].filter((id) => id !== undefined);
  const existing = await readExisting(type, locale, wanted);
  return new Map(
    existing.map((document) => [
      document.id,
      { id: document.id, title: titleOf(document) ?? '', path: documentPath(type, locale, document.slug) },
    ]),
  );
}
