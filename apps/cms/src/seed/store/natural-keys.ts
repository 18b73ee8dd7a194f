import { isAddressedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { slugify } from '@civic/content/slugs';

import { isLocalized, writtenLanguages, type Localized } from '../localized';
import type { SeedCollection } from '../reference';

/** The natural key of a demo document in one language. */
export interface NaturalKey extends Localized {
  field: 'slug' | 'name';
}

/** The slugs of documents with an address, the names of others. @throws when the document has no name. */
export function naturalKey(collection: SeedCollection, data: object): NaturalKey {
  const name = 'title' in data ? data.title : 'name' in data ? data.name : undefined;
  if (!isLocalized(name)) throw new Error(`A document of ${collection} has no name in both languages.`);
  const [bg, en] = [String(name.bg), String(name.en)];
  if (!isAddressedType(collection)) return { field: 'name', bg, en };
  return { field: 'slug', bg: slugify(bg), en: slugify(en) };
}

/** The original paths of a document; a redirect from one of them leads to it once it has moved. */
export function firstPaths(collection: SeedCollection, key: NaturalKey): string[] {
  if (!isAddressedType(collection)) return [];
  return writtenLanguages.map((locale) => documentPath(collection, locale, key[locale]));
}
