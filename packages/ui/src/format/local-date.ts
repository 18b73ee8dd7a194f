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
