import type { AdminLanguage } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';

/** The admin's name of a site language inside a sentence: `английски`, `English`. */
export function languageName(language: SiteLanguage, adminLanguage: AdminLanguage): string {
  return new Intl.DisplayNames([adminLanguage], { type: 'language' }).of(language) ?? language;
}

/** The same at the beginning of a line: `Английски`, `English`. */
export function languageTitle(language: SiteLanguage, adminLanguage: AdminLanguage): string {
  const name = languageName(language, adminLanguage);
  return name.slice(0, 1).toLocaleUpperCase(adminLanguage) + name.slice(1);
}

/** `английски и румънски`, `English and Romanian`. */
export const languageList = (languages: readonly SiteLanguage[], adminLanguage: AdminLanguage): string =>
  new Intl.ListFormat(adminLanguage, { type: 'conjunction' }).format(
    languages.map((language) => languageName(language, adminLanguage)),
  );
