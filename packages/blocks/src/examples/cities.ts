import { documentPath } from '@civic/content/paths';
import type { CityCard } from '@civic/content/views';

import type { ExampleLanguage } from './initiative';

/** Slug, name in Bulgarian and in English, country, latitude and longitude. */
const rows: [string, string, string, string, number, number][] = [
  ['amsterdam', 'Амстердам', 'Amsterdam', 'NL', 52.37, 4.9],
  ['athens', 'Атина', 'Athens', 'GR', 37.98, 23.73],
  ['berlin', 'Берлин', 'Berlin', 'DE', 52.52, 13.41],
  ['bratislava', 'Братислава', 'Bratislava', 'SK', 48.15, 17.11],
  ['brussels', 'Брюксел', 'Brussels', 'BE', 50.85, 4.35],
  ['budapest', 'Будапеща', 'Budapest', 'HU', 47.5, 19.04],
  ['copenhagen', 'Копенхаген', 'Copenhagen', 'DK', 55.68, 12.57],
  ['dublin', 'Дъблин', 'Dublin', 'IE', 53.35, -6.26],
  ['helsinki', 'Хелзинки', 'Helsinki', 'FI', 60.17, 24.94],
  ['ljubljana', 'Любляна', 'Ljubljana', 'SI', 46.06, 14.51],
  ['london', 'Лондон', 'London', 'GB', 51.51, -0.13],
  ['madrid', 'Мадрид', 'Madrid', 'ES', 40.42, -3.7],
  ['nicosia', 'Никозия', 'Nicosia', 'CY', 35.17, 33.36],
  ['prague', 'Прага', 'Prague', 'CZ', 50.08, 14.44],
  ['reykjavik', 'Рейкявик', 'Reykjavik', 'IS', 64.15, -21.94],
  ['riga', 'Рига', 'Riga', 'LV', 56.95, 24.11],
  ['sofia', 'София', 'Sofia', 'BG', 42.7, 23.32],
  ['stockholm', 'Стокхолм', 'Stockholm', 'SE', 59.33, 18.07],
  ['tallinn', 'Талин', 'Tallinn', 'EE', 59.44, 24.75],
  ['vilnius', 'Вилнюс', 'Vilnius', 'LT', 54.69, 25.28],
  ['warsaw', 'Варшава', 'Warsaw', 'PL', 52.23, 21.01],
];

/** The 21 cities of the example initiative. */
export const exampleCities = (locale: ExampleLanguage): CityCard[] =>
  rows.map(([slug, bg, en, country, latitude, longitude]) => ({
    id: slug,
    name: locale === 'bg' ? bg : en,
    path: documentPath('cities', locale, slug),
    country,
    coordinates: { latitude, longitude },
    summary: null,
  }));
