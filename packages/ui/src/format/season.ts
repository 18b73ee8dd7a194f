import type { Locale } from '@civic/content/locales';

import { messages } from '../messages/messages';
import type { LocalDate } from './local-date';

const names = ['winter', 'spring', 'summer', 'autumn'] as const;

/**
 * `пролетта на 2027 г.`, `spring 2027`; by whole months of the northern year. A winter spans two years: December 2027 and
 * January 2028 are both `зимата на 2027/2028 г.`.
 */
export function formatSeason(locale: Locale, { year, month }: LocalDate): string {
  const { dates } = messages(locale);
  const name = names[Math.floor((month % 12) / 3)] ?? 'winter';
  const winterStart = month === 12 ? year : year - 1;
  return dates.inSeason(dates.seasons[name], name === 'winter' ? `${winterStart}/${winterStart + 1}` : String(year));
}
