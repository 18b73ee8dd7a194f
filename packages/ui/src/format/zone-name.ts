import type { Language } from '../messages/messages';

/** Bulgarian names of the cities in the time zones of Europe, from Unicode's CLDR. */
const zoneCitiesInBulgarian: Readonly<Record<string, string>> = {
  Amsterdam: 'Амстердам',
  Andorra: 'Андора',
  Astrakhan: 'Астрахан',
  Athens: 'Атина',
  Belgrade: 'Белград',
  Berlin: 'Берлин',
  Bratislava: 'Братислава',
  Brussels: 'Брюксел',
  Bucharest: 'Букурещ',
  Budapest: 'Будапеща',
  Busingen: 'Бюзинген',
  Chisinau: 'Кишинев',
  Copenhagen: 'Копенхаген',
  Dublin: 'Дъблин',
  Gibraltar: 'Гибралтар',
  Guernsey: 'Гърнзи',
  Helsinki: 'Хелзинки',
  Isle_of_Man: 'остров Ман',
  Istanbul: 'Истанбул',
  Jersey: 'Джърси',
  Kaliningrad: 'Калининград',
  Kiev: 'Киев',
  Kirov: 'Киров',
  Kyiv: 'Киев',
  Lisbon: 'Лисабон',
  Ljubljana: 'Любляна',
  London: 'Лондон',
  Luxembourg: 'Люксембург',
  Madrid: 'Мадрид',
  Malta: 'Малта',
  Mariehamn: 'Мариехамн',
  Minsk: 'Минск',
  Monaco: 'Монако',
  Moscow: 'Москва',
  Oslo: 'Осло',
  Paris: 'Париж',
  Podgorica: 'Подгорица',
  Prague: 'Прага',
  Riga: 'Рига',
  Rome: 'Рим',
  Samara: 'Самара',
  San_Marino: 'Сан Марино',
  Sarajevo: 'Сараево',
  Saratov: 'Саратов',
  Simferopol: 'Симферопол',
  Skopje: 'Скопие',
  Sofia: 'София',
  Stockholm: 'Стокхолм',
  Tallinn: 'Талин',
  Tirane: 'Тирана',
  Ulyanovsk: 'Уляновск',
  Vaduz: 'Вадуц',
  Vatican: 'Ватикан',
  Vienna: 'Виена',
  Vilnius: 'Вилнюс',
  Volgograd: 'Волгоград',
  Warsaw: 'Варшава',
  Zagreb: 'Загреб',
  Zurich: 'Цюрих',
};

/** Names of the cities of `Europe/…` by language, for languages that spell them differently from the zone names. */
const europeanCities: Readonly<Record<string, Readonly<Record<string, string>>>> = { bg: zoneCitiesInBulgarian };

/**
 * `София`, `Sofia`, from `Europe/Sofia`: the city in the zone's name, because browsers have names for zones but not for their
 * cities. Falls back to Latin letters; `UTC` stays unchanged.
 */
export function zoneName(language: Language, timeZone: string): string {
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  const translated = timeZone.startsWith('Europe/') ? europeanCities[language]?.[city] : undefined;
  return translated ?? city.replaceAll('_', ' ');
}

/** `UTC+3`, `UTC−3:30`, `UTC`, from the zone's offset in minutes. */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
