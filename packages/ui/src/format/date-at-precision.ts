import type { DatePrecision } from '@civic/content/views';

import { messages, type Language } from '../messages/messages';
import { formatDay, formatInstant, formatMonth } from './instant';
import { localDate } from './local-date';
import { formatSeason } from './season';

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
