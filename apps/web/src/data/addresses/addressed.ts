import type { AddressedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';

import { readDocument } from '../documents/documents';
import { existsInLanguage, type Existing } from '../documents/existing';
import { findIdBySlug } from '../documents/slugs';
import { markShown } from '../documents/page-marks';

/** The document at an address; `null` if visitors find none there. @throws ContentUnavailableError */
export async function readAddressed<Type extends AddressedType>(
  type: Type,
  locale: SiteLanguage,
  slug: string,
): Promise<Existing<Type> | null> {
  const id = await findIdBySlug(type, locale, slug);
  if (id === null) return null;
  const document = await readDocument(type, locale, id);
  // A slug from before a change may still be cached for the document.
  if (!document || !existsInLanguage<Type>(document) || document.slug !== slug) return null;
  await markShown(type, [document]);
  return document;
}
