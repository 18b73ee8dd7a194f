import { locales, type Locale } from '@civic/content/locales';

/** A value in every language of the site. */
export type Localized<Value = string> = Record<Locale, Value>;

/** A text in Bulgarian and in English, side by side so that a translator sees both. */
export const text = (bg: string, en: string): Localized => ({ bg, en });

/** Whether a value of the demo content holds one value a language, and nothing else. */
export function isLocalized(value: unknown): value is Localized<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === locales.length && locales.every((locale) => keys.includes(locale));
}
