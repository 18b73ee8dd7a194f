import type { Locale } from '@civic/content/locales';

import { zoneCitiesInBulgarian } from '../messages/zone-cities-bg';

/**
 * `София`, `Sofia`, from `Europe/Sofia`: the city that the zone is called after, since browsers can name zones but not
 * their cities. In Latin letters where no Bulgarian name is known; `UTC` stays what it is.
 */
export function zoneName(locale: Locale, timeZone: string): string {
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  const isEuropean = timeZone.startsWith('Europe/');
  const bulgarian = locale === 'bg' && isEuropean ? zoneCitiesInBulgarian[city] : undefined;
  return bulgarian ?? city.replaceAll('_', ' ');
}

/** `UTC+3`, `UTC−3:30`, `UTC`, from the minutes that a zone is ahead of UTC. */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
