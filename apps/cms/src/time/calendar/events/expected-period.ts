import { periodOf } from '@civic/content/expected-period';
import { wallTimeOf } from '@civic/content/zoned';

/** The precisions of a known date. */
export type KnownPrecision = 'exact' | 'day' | 'month' | 'season';

export interface Days {
  /** `2027-05-12` */
  from: string;
  /** The first day after. */
  to: string;
  /** When the last day is over, ms since the epoch. */
  end: number;
}

/** The days of a date (ISO 8601) in the zone at its precision; `null` for an exact instant. */
export function expectedDays(date: string, precision: KnownPrecision, timeZone: string): Days | null {
  const period = precision === 'exact' ? null : periodOf({ precision, date }, timeZone);
  if (!period) return null;
  const [from, to] = [period.start, period.end].map((instant) => wallTimeOf(instant, timeZone).slice(0, 10));
  return { from: from ?? '', to: to ?? '', end: period.end };
}

/** Whether an instant keeps a promise that was made at a precision. */
export function isWithin(instant: string, date: string, precision: KnownPrecision, timeZone: string): boolean {
  const period = periodOf({ precision, date }, timeZone);
  const at = Date.parse(instant);
  return period !== null && at >= period.start && at < period.end;
}
