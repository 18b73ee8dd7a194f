import { defaultLanguage, siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { absoluteUrl } from './absolute-url';

/** Paths of the languages in which a page exists, its own language included. */
export type Alternates = Partial<Record<SiteLanguage, string>>;

/** The addresses of a page that exists in every language: `path` follows the language, such as `/cities`. */
export function sectionAlternates(path: string): Alternates {
  return Object.fromEntries(siteLanguages.map((locale) => [locale, `/${locale}${path}`]));
}

/**
 * A page's addresses by language for search engines. `x-default`, for readers of any other language, is the page in the default
 * language, or else the only one.
 */
export function languageAlternates(alternates: Alternates): Record<string, string> {
  const known = siteLanguages.flatMap((locale) => {
    const path = alternates[locale];
    return path === undefined ? [] : [[locale, absoluteUrl(path)] as const];
  });
  const fallback = alternates[defaultLanguage] ?? Object.values(alternates)[0];
  return Object.fromEntries(fallback === undefined ? known : [...known, ['x-default', absoluteUrl(fallback)]]);
}
