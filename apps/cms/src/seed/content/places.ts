/** The keys of the demo's cities, with their positions (decimal degrees, two places) and names. */
export const places = [
  { key: 'amsterdam', country: 'NL', at: [52.37, 4.9], bg: 'Амстердам', en: 'Amsterdam' },
  { key: 'athens', country: 'GR', at: [37.98, 23.73], bg: 'Атина', en: 'Athens' },
  { key: 'berlin', country: 'DE', at: [52.52, 13.41], bg: 'Берлин', en: 'Berlin' },
  { key: 'bratislava', country: 'SK', at: [48.15, 17.11], bg: 'Братислава', en: 'Bratislava' },
  { key: 'brussels', country: 'BE', at: [50.85, 4.35], bg: 'Брюксел', en: 'Brussels' },
  { key: 'budapest', country: 'HU', at: [47.5, 19.04], bg: 'Будапеща', en: 'Budapest' },
  { key: 'copenhagen', country: 'DK', at: [55.68, 12.57], bg: 'Копенхаген', en: 'Copenhagen' },
  { key: 'dublin', country: 'IE', at: [53.35, -6.26], bg: 'Дъблин', en: 'Dublin' },
  { key: 'helsinki', country: 'FI', at: [60.17, 24.94], bg: 'Хелзинки', en: 'Helsinki' },
  { key: 'ljubljana', country: 'SI', at: [46.05, 14.51], bg: 'Любляна', en: 'Ljubljana' },
  { key: 'london', country: 'GB', at: [51.51, -0.13], bg: 'Лондон', en: 'London' },
  { key: 'madrid', country: 'ES', at: [40.42, -3.7], bg: 'Мадрид', en: 'Madrid' },
  { key: 'nicosia', country: 'CY', at: [35.19, 33.38], bg: 'Никозия', en: 'Nicosia' },
  { key: 'prague', country: 'CZ', at: [50.08, 14.44], bg: 'Прага', en: 'Prague' },
  { key: 'reykjavik', country: 'IS', at: [64.15, -21.94], bg: 'Рейкявик', en: 'Reykjavik' },
  { key: 'riga', country: 'LV', at: [56.95, 24.11], bg: 'Рига', en: 'Riga' },
  { key: 'sofia', country: 'BG', at: [42.7, 23.32], bg: 'София', en: 'Sofia' },
  { key: 'stockholm', country: 'SE', at: [59.33, 18.07], bg: 'Стокхолм', en: 'Stockholm' },
  { key: 'tallinn', country: 'EE', at: [59.44, 24.75], bg: 'Талин', en: 'Tallinn' },
  { key: 'vilnius', country: 'LT', at: [54.69, 25.28], bg: 'Вилнюс', en: 'Vilnius' },
  { key: 'warsaw', country: 'PL', at: [52.23, 21.01], bg: 'Варшава', en: 'Warsaw' },
] as const;

export type PlaceKey = (typeof places)[number]['key'];
