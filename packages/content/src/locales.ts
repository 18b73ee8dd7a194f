/** The languages of the public site, the default first. */
export const locales = ['bg', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'bg';

/** Whether a path segment names a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The languages other than the given one. */
export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((candidate) => candidate !== locale);
}
