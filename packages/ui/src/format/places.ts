import type { CityCard } from '@civic/content/views';

import { intlLocale, messages, type Language } from '../messages/messages';

/** `42,70° с. ш., 23,32° и. д.`, `42.70° N, 23.32° E`, from decimal degrees. */
export function formatCoordinates(
  language: Language,
  { latitude, longitude }: NonNullable<CityCard['coordinates']>,
): string {
  const { tag, directions } = messages(language);
  const number = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const degrees = (value: number) => `${number.format(Math.abs(value))}°`;
  const parallel = `${degrees(latitude)} ${latitude < 0 ? directions.south : directions.north}`;
  return `${parallel}, ${degrees(longitude)} ${longitude < 0 ? directions.west : directions.east}`;
}

/** The name of a country (ISO 3166-1 alpha-2) in the language, or the code itself if it is unknown. */
export function countryName(language: Language, country: string): string {
  try {
    return new Intl.DisplayNames([intlLocale(language)], { type: 'region' }).of(country.toUpperCase()) ?? country;
  } catch {
    // Intl throws for malformed codes; a page must not fail because of one.
    return country;
  }
}
