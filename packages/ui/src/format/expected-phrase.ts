import type { Locale } from '@civic/content/locales';
import type { ExpectedDate } from '@civic/content/views';

import { messages } from '../messages/messages';
import { formatAtPrecision } from './date-at-precision';
import { formatDay, formatTime } from './instant';

/** `Очаква се през пролетта на 2027 г.`, `Expected in spring 2027`; says so when the date is not known. */
export function expectedPhrase(locale: Locale, expected: ExpectedDate | null, timeZone: string): string {
  const { dates } = messages(locale);
  const { date, precision } = expected ?? { date: null, precision: 'unknown' };
  const text = formatAtPrecision(locale, date, precision, timeZone);
  if (text === null || date === null) return dates.unknown;
  if (precision === 'exact') {
    return dates.expectedAt(formatDay(locale, date, timeZone), formatTime(locale, date, timeZone));
  }
  return precision === 'day' ? dates.expectedOn(text) : dates.expectedIn(text);
}
