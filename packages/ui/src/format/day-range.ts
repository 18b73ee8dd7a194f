import type { Language } from '../messages/messages';
import { formatDay, formatDayOfMonth, formatTime, formatTimes, formatWeekday, localDate, machineDay } from './instant';

type Write = (language: Language, instant: string, timeZone: string) => string;

/** The day with its weekday: `12 май 2027 г. (сряда)`, `12 May 2027 (Wednesday)`. */
const withWeekday =
  (write: Write): Write =>
  (language, instant, timeZone) =>
    `${write(language, instant, timeZone)} (${formatWeekday(language, instant, timeZone)})`;

/** The length of the shared end of two dates, from the year: a range names it only once. */
function sharedPart(start: string, end: string, timeZone: string): 'day' | 'month' | 'year' | 'none' {
  const [first, last] = [start, end].map((instant) => localDate(instant, timeZone));
  if (!first || !last || first.year !== last.year) return 'none';
  if (machineDay(first) === machineDay(last)) return 'day';
  return first.month === last.month ? 'month' : 'year';
}

/**
 * The days from that of `start` to that of `end`, both included: `27–29 март 2027 г. (събота – понеделник)`.
 * @throws RangeError when one of them is not a valid date.
 */
export function formatDays(language: Language, start: string, end: string, timeZone: string): string {
  const shared = sharedPart(start, end, timeZone);
  if (shared === 'day') return withWeekday(formatDay)(language, start, timeZone);
  const until = formatDay(language, end, timeZone);
  const weekdays = [start, end].map((instant) => formatWeekday(language, instant, timeZone)).join(' – ');
  if (shared === 'month') return `${localDate(start, timeZone)?.day}–${until} (${weekdays})`;
  const from = (shared === 'year' ? formatDayOfMonth : formatDay)(language, start, timeZone);
  return `${from} – ${until} (${weekdays})`;
}

/**
 * The hours on their day, `12 май 2027 г. (сряда), 09:00–11:30 ч.`, or on their days:
 * `12 май (сряда), 21:00 ч. – 13 май 2027 г. (четвъртък), 01:00 ч.`. @throws RangeError when one of them is not a valid date.
 */
export function formatHours(language: Language, start: string, end: string | null, timeZone: string): string {
  const at = (write: Write, instant: string, time: string) =>
    `${withWeekday(write)(language, instant, timeZone)}, ${time}`;
  const from = formatTime(language, start, timeZone);
  if (end === null) return at(formatDay, start, from);
  const shared = sharedPart(start, end, timeZone);
  if (shared === 'day') return at(formatDay, start, formatTimes(language, start, end, timeZone));
  const until = at(formatDay, end, formatTime(language, end, timeZone));
  return `${at(shared === 'none' ? formatDay : formatDayOfMonth, start, from)} – ${until}`;
}
