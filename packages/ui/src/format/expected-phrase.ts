import type { ExpectedDate } from '@civic/content/views';

import { messages, type Language } from '../messages/messages';
import { formatAtPrecision } from './date-at-precision';
import { formatDay, formatTime } from './instant';

interface Sentences {
  at: (day: string, time: string) => string;
  on: (day: string) => string;
  in: (period: string) => string;
}

/** The date for use in a sentence, with the precision to which it is known; null when it is unknown. */
function inSentence(
  language: Language,
  expected: ExpectedDate | null,
  timeZone: string,
  say: Sentences,
): string | null {
  const { date, precision } = expected ?? { date: null, precision: 'unknown' };
  const text = formatAtPrecision(language, date, precision, timeZone);
  if (text === null || date === null) return null;
  if (precision === 'exact') return say.at(formatDay(language, date, timeZone), formatTime(language, date, timeZone));
  return precision === 'day' ? say.on(text) : say.in(text);
}

/**
 * `Очаква се през пролетта на 2027 г.`, `Expected in spring 2027`; other phrases if the date is unknown or the thing was
 * cancelled.
 */
export function expectedPhrase(language: Language, expected: ExpectedDate | null, timeZone: string): string {
  const { dates } = messages(language);
  if (expected?.certainty === 'cancelled') return dates.cancelled;
  const say = { at: dates.expectedAt, on: dates.expectedOn, in: dates.expectedIn };
  return inSentence(language, expected, timeZone, say) ?? dates.unknown;
}

/**
 * The note beside the phrase: how certain the date is or, after a cancellation, the date expected before; null while no date is
 * known.
 */
export function expectedRemark(language: Language, expected: ExpectedDate | null, timeZone: string): string | null {
  if (expected === null) return null;
  const { dates } = messages(language);
  const say = { at: dates.wasExpectedAt, on: dates.wasExpectedOn, in: dates.wasExpectedIn };
  const former = inSentence(language, expected, timeZone, say);
  return expected.certainty === 'cancelled' || former === null ? former : dates.certainties[expected.certainty];
}
