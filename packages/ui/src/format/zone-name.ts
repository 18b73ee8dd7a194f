import type { Language } from '../messages/messages';
import { zoneCitiesInBulgarian } from '../messages/zone-cities-bg';

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
