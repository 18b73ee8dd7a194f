import type { Language } from '../messages/messages';
import { intlLocale } from './intl-locale';

/** The name of a country (ISO 3166-1 alpha-2) in the language; the code itself when it is not one. */
export function countryName(language: Language, country: string): string {
  try {
    return new Intl.DisplayNames([intlLocale(language)], { type: 'region' }).of(country.toUpperCase()) ?? country;
  } catch {
    // Intl throws for what is not shaped like a code; a page must not fail over one.
    return country;
  }
}
