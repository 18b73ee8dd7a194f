import { seasonOf } from '@civic/content/season';
import type { DatePrecision } from '@civic/content/views';

import { messages, type Language } from '../messages/messages';
import { formatDay, formatInstant, formatMonth, localDate, type LocalDate } from './instant';

/** `пролетта на 2027 г.`, `spring 2027`; a winter has both of its years: `зимата на 2027/2028 г.`. */
function formatSeason(language: Language, date: LocalDate): string {
  const { dates } = messages(language);
  const { season, year } = seasonOf(date);
  return dates.inSeason(dates.seasons[season], season === 'winter' ? `${year}/${year + 1}` : String(year));
}

export type Precision = DatePrecision | 'year';

/** A date formatted with the precision to which it is known; null when it is unknown. */
export function formatAtPrecision(
  language: Language,
  date: string | null,
  precision: Precision,
  timeZone: string,
): string | null {
  const local = date === null ? null : localDate(date, timeZone);
  if (date === null || local === null) return null;
  switch (precision) {
    case 'exact':
      return formatInstant(language, date, timeZone);
    case 'day':
      return formatDay(language, date, timeZone);
    case 'month':
      return formatMonth(language, date, timeZone);
    case 'season':
      return formatSeason(language, local);
    case 'year':
      return messages(language).dates.year(local.year);
    case 'unknown':
      return null;
  }
}
