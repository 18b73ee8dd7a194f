import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard } from '@civic/content/views';

import { readExisting, type Existing } from '../documents/existing';

export function toCityCard(locale: SiteLanguage, city: Existing<'cities'>): CityCard {
  const { latitude, longitude } = city.coordinates ?? {};
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
  return {
    id: city.id,
    name: city.name,
    path: documentPath('cities', locale, city.slug),
    country: city.country,
    coordinates: isPlaced ? { latitude, longitude } : null,
    summary: city.summary ?? null,
  };
}

/** Cards of the cities that exist in the language, in the order of the ids. */
export async function readCityCards(locale: SiteLanguage, ids: string[]): Promise<CityCard[]> {
  const cities = await readExisting('cities', locale, ids);
  return cities.map((city) => toCityCard(locale, city));
}
