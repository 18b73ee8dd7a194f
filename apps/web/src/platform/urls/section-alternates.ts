import { locales } from '@civic/content/locales';

import type { Alternates } from '../../data/page-views';

/** The addresses of a page that exists in every language: `path` follows the language, such as `/cities`. */
export function sectionAlternates(path: string): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, `/${locale}${path}`]));
}
