import { defaultLocale, locales } from '@civic/content/locales';

import type { Alternates } from '../../data/page-views';
import { absoluteUrl } from './absolute-url';

/**
 * A page's addresses by language for search engines. `x-default`, for readers of any other language, is the default
 * language's page, or the only one there is.
 */
export function languageAlternates(alternates: Alternates): Record<string, string> {
  const known = locales.flatMap((locale) => {
    const path = alternates[locale];
    return path === undefined ? [] : [[locale, absoluteUrl(path)] as const];
  });
  const fallback = alternates[defaultLocale] ?? Object.values(alternates)[0];
  return Object.fromEntries(fallback === undefined ? known : [...known, ['x-default', absoluteUrl(fallback)]]);
}
