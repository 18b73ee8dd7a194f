import type { Locale } from '@civic/content/locales';
import type { DatePrecision } from '@civic/content/views';

import { messages } from '../messages/messages';
import { formatDay, formatInstant, formatMonth } from './instant';
import { localDate } from './local-date';
import { formatSeason } from './season';

export type Precision = DatePrecision | 'year';

/** A date told no more exactly than it is known; null when it is not known at all. */
export function formatAtPrecision(
  locale: Locale,
  date: string | null,
  precision: Precision,
  timeZone: string,
): string | null {
  const local = date === null ? null : localDate(date, timeZone);
  if (date === null || local === null) return null;
  switch (precision) {
    case 'exact':
      return formatInstant(locale, date, timeZone);
    case 'day':
      return formatDay(locale, date, timeZone);
    case 'month':
      return formatMonth(locale, date, timeZone);
    case 'season':
      return formatSeason(locale, local);
    case 'year':
      return messages(locale).dates.year(local.year);
    case 'unknown':
      return null;
  }
}
