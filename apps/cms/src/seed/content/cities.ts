import { text } from '../localized';
import { reference, type Reference } from '../reference';
import type { DocumentSeed } from '../seedable';
import { citySummaries } from './city-summaries';
import { places, type PlaceKey } from './places';
import { sofiaBody } from './sofia-body';

/** The 21 capitals of the programme. */
export const cities: DocumentSeed<'cities'>[] = places.map(({ key, country, at: [latitude, longitude], bg, en }) => ({
  key,
  data: {
    name: text(bg, en),
    country,
    coordinates: { latitude, longitude },
    summary: citySummaries[key],
    ...(key === 'sofia' ? { body: sofiaBody } : {}),
  },
}));

export type CityReference = Reference<'cities'>;

export const city = (key: PlaceKey): CityReference => reference('cities', key);

export const allCities = places.map(({ key }) => city(key));
