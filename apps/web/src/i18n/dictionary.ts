import { defaultLocale, isLocale, type Locale } from '@civic/content/locales';

/** Texts of one part of the site in every language, side by side: a missing one does not compile. */
export type Dictionary<Texts> = Record<Locale, Texts>;

/** The language that a path segment names; the default one for a segment that names none. */
export function localeOf(segment: string | undefined): Locale {
  return isLocale(segment) ? segment : defaultLocale;
}
