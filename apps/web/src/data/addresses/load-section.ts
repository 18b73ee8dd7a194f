import { isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';

import { attempt, type Outcome } from './outcome';
import { findRedirect } from './redirects';

/** The outcome at a path without a page: it may have moved. The path is as the browser sent it, percent-encoded. */
export function loadMissing(path: string): Promise<Outcome<never>> {
  return attempt(async () => {
    const to = await findRedirect(path);
    return to === null ? { kind: 'missing' } : { kind: 'moved', to, permanent: true };
  });
}

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
