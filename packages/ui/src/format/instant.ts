import { intlLocale, messages, type Language } from '../messages/messages';

export interface LocalDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/**
 * The calendar date of an instant (ISO 8601) in a zone (IANA name); null if the instant is invalid.
 * @throws RangeError for an unknown zone.
 */
export function localDate(instant: string, timeZone: string): LocalDate | null {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return null;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(milliseconds);
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((candidate) => candidate.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** `2027-05`, for the `datetime` attribute. */
export const machineMonth = ({ year, month }: LocalDate): string => `${padded(year, 4)}-${padded(month, 2)}`;

/** `2027-05-12`, for the `datetime` attribute. */
export const machineDay = (date: LocalDate): string => `${machineMonth(date)}-${padded(date.day, 2)}`;

const formatted = (options: Intl.DateTimeFormatOptions) => (language: Language, instant: string, timeZone: string) =>
  new Intl.DateTimeFormat(intlLocale(language), { ...options, timeZone })
    .format(Date.parse(instant))
    .replace(/\s+/g, ' ');

/** `12 май 2027 г.`, `12 May 2027`. @throws RangeError when `instant` is not a valid date. */
export const formatDay = formatted({ day: 'numeric', month: 'long', year: 'numeric' });

/** `12 май`, `12 May`. @throws RangeError when `instant` is not a valid date. */
export const formatDayOfMonth = formatted({ day: 'numeric', month: 'long' });

/** `май 2027 г.`, `May 2027`. @throws RangeError when `instant` is not a valid date. */
export const formatMonth = formatted({ month: 'long', year: 'numeric' });

/** `сряда`, `Wednesday`. @throws RangeError when `instant` is not a valid date. */
export const formatWeekday = formatted({ weekday: 'long' });

const clockOf = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    Date.parse(instant),
  );

/** `09:00 ч.`, `09:00`: the wall time in the zone. @throws RangeError when `instant` is not a valid date. */
export const formatTime = (language: Language, instant: string, timeZone: string): string =>
  messages(language).dates.time(clockOf(instant, timeZone));

/** `09:00–11:30 ч.`, `09:00–11:30`: the wall times in the zone. @throws RangeError when one of them is not a valid date. */
export const formatTimes = (language: Language, start: string, end: string, timeZone: string): string =>
  messages(language).dates.time(`${clockOf(start, timeZone)}–${clockOf(end, timeZone)}`);

/** `12 май 2027 г., 09:00 ч.`, `12 May 2027, 09:00`. @throws RangeError when `instant` is not a valid date. */
export function formatInstant(language: Language, instant: string, timeZone: string): string {
  return `${formatDay(language, instant, timeZone)}, ${formatTime(language, instant, timeZone)}`;
}
