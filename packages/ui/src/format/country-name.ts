import type { Language } from '../messages/messages';
import { intlLocale } from './intl-locale';

/** The name of a country (ISO 3166-1 alpha-2) in the language, or the code itself if it is unknown. */
export function countryName(language: Language, country: string): string {
  try {
    return new Intl.DisplayNames([intlLocale(language)], { type: 'region' }).of(country.toUpperCase()) ?? country;
  } catch {
    // Intl throws for malformed codes; a page must not fail because of one.
    return country;
  }
}
