import { instantOf, wallTimeOf } from '@civic/content/zoned';

/** How precisely a date is known that is known at all. */
export type KnownPrecision = 'exact' | 'day' | 'month' | 'season';

export interface Days {
  /** `2027-05-12` */
  from: string;
  /** The first day after. */
  to: string;
}

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The days that a date (ISO 8601) means in the zone at its precision; `null` for an exact instant. */
export function expectedDays(date: string, precision: KnownPrecision, timeZone: string): Days | null {
  if (precision === 'exact') return null;
  const [year, month, day] = wallTimeOf(Date.parse(date), timeZone).slice(0, 10).split('-').map(Number) as [
    number,
    number,
    number,
  ];
  if (precision === 'day') return { from: iso(year, month - 1, day), to: iso(year, month - 1, day + 1) };
  if (precision === 'month') return { from: iso(year, month - 1, 1), to: iso(year, month, 1) };
  // Seasons are whole months, as readers are told them: the winter begins in December.
  const first = month - (month % 3);
  return { from: iso(year, first - 1, 1), to: iso(year, first + 2, 1) };
}

/** When a day begins in the zone, ms since the epoch. */
export function startOfDay(day: string, timeZone: string): number {
  const reading = instantOf(`${day}T00:00`, timeZone);
  if (reading.kind === 'one') return reading.instant;
  return reading.kind === 'twice' ? reading.earlier : reading.after;
}

/** Whether an instant keeps a promise that was made at a precision. */
export function isWithin(instant: string, date: string, precision: KnownPrecision, timeZone: string): boolean {
  const days = expectedDays(date, precision, timeZone);
  const at = Date.parse(instant);
  if (!days) return at === Date.parse(date);
  return at >= startOfDay(days.from, timeZone) && at < startOfDay(days.to, timeZone);
}
