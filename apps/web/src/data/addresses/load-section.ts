import { isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';

import { attempt } from './attempt';
import { loadMissing } from './load-missing';
import type { Outcome } from './outcome';

/** A page that exists in every language: home and lists. `path` follows the language, such as `/cities`; empty for home. */
export function loadSection<View>(
  locale: string,
  path: string,
  get: (locale: SiteLanguage) => Promise<View>,
): Promise<Outcome<View>> {
  return attempt(async (): Promise<Outcome<View>> => {
    if (!isSiteLanguage(locale)) return loadMissing(`/${locale}${path}`);
    return { kind: 'found', view: await get(locale) };
  });
}
