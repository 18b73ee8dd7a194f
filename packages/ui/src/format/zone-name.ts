import type { Language } from '../messages/messages';
import { zoneCitiesInBulgarian } from '../messages/zone-cities-bg';

/** Names of the cities of `Europe/…` by language, for languages that do not write them as the zones do. */
const europeanCities: Readonly<Record<string, Readonly<Record<string, string>>>> = { bg: zoneCitiesInBulgarian };

/**
 * `София`, `Sofia`, from `Europe/Sofia`: the city that the zone is called after, since browsers can name zones but not
 * their cities. In Latin letters where no other name is known; `UTC` stays what it is.
 */
export function zoneName(language: Language, timeZone: string): string {
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  const translated = timeZone.startsWith('Europe/') ? europeanCities[language]?.[city] : undefined;
  return translated ?? city.replaceAll('_', ' ');
}

/** `UTC+3`, `UTC−3:30`, `UTC`, from the minutes that a zone is ahead of UTC. */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
