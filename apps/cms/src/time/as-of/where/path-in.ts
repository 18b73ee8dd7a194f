import { isAddressedType } from '@civic/content/content-types';
import { documentPath, homePath } from '@civic/content/paths';
import { defaultLanguage, siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { slugsOf } from '../../../content/addresses/public-slugs';
import type { RawRow } from '../../../platform/rows/raw-row';

/** The path of a document on the site: in the language if it has an address there, else in another; home if it has none. */
export function pathIn(type: string, row: RawRow | null | undefined, locale: SiteLanguage = defaultLanguage): string {
  if (!row || !isAddressedType(type)) return homePath(locale);
  const slugs = slugsOf(row);
  const found = [locale, ...siteLanguages].find((candidate) => slugs[candidate]);
  return found ? documentPath(type, found, slugs[found] ?? '') : homePath(locale);
}
