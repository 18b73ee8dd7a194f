import { firstMonth, seasonOf } from './season';
import type { DatePrecision, ExpectedDate } from './views';
import { instantOf, wallTimeOf } from './zoned';

/** A date with the precision to which it is known. */
export interface Expectation {
  precision: DatePrecision;
  /** An instant in the period that is meant, ISO 8601; null when none is known. */
  date: string | null;
}

/** From `start` on and before `end`; ms since the epoch. */
export interface Period {
  start: number;
  end: number;
}

const minute = 60_000;

/** Dates that fit into a calendar with four-digit years. */
const isTellable = (instant: number) => instant >= Date.UTC(1000, 0, 2) && instant < Date.UTC(9998, 0);

/** The instant at which a day begins; some zones have changed their clocks at midnight. Days and months run over: 32 May is 1 June. */
function startOf(timeZone: string, year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const reading = instantOf(`${date}T00:00`, timeZone);
  switch (reading.kind) {
    case 'one':
      return reading.instant;
    case 'skipped':
      return reading.after;
    case 'twice':
      return reading.earlier;
  }
}

/**
 * The period that an expected date means in the zone (an IANA name): the minute, the day, the month or the season that
 * `date` lies in; null when no date is known. @throws RangeError for an unknown zone.
 */
export function periodOf({ precision, date }: Expectation, timeZone: string): Period | null {
  const instant = date === null ? Number.NaN : Date.parse(date);
  if (!isTellable(instant)) return null;
  const [year = 0, month = 0, day = 0] = wallTimeOf(instant, timeZone).slice(0, 10).split('-').map(Number);
  const between = (from: number, to: number) => ({
    start: startOf(timeZone, year, from, 1),
    end: startOf(timeZone, year, to, 1),
  });
  switch (precision) {
    case 'exact': {
      const start = Math.floor(instant / minute) * minute;
      return { start, end: start + minute };
    }
    case 'day':
      return { start: startOf(timeZone, year, month, day), end: startOf(timeZone, year, month, day + 1) };
    case 'month':
      return between(month, month + 1);
    case 'season': {
      const first = firstMonth(seasonOf({ year, month }));
      const from = first.month - (year - first.year) * 12;
      return between(from, from + 3);
    }
    case 'unknown':
      return null;
  }
}

/**
 * The instant that represents a period: its middle, to the minute. It reveals nothing beyond the precision, and stays in the
 * same day, month or season when the site moves to another zone. An exact date represents itself; `null` when no date is known.
 */
export function dateWithin(expectation: Expectation, timeZone: string): string | null {
  if (expectation.precision === 'exact') return expectation.date;
  const period = periodOf(expectation, timeZone);
  if (period === null) return null;
  const middle = period.start + Math.floor((period.end - period.start) / 2 / minute) * minute;
  return new Date(middle).toISOString();
}

/** Whether the period has passed at the instant `at` (ms) without a cancellation; the end itself counts as passed. */
export function isOverdue(expected: ExpectedDate, timeZone: string, at: number): boolean {
  const period = periodOf(expected, timeZone);
  return expected.certainty !== 'cancelled' && period !== null && at >= period.end;
}

const vagueness: Record<DatePrecision, number> = { exact: 0, day: 1, month: 2, season: 3, unknown: 4 };

/**
 * A number to sort expected dates by, ascending: by the end of their periods, because the thing may come until then. Of those
 * that end together the more precise ones come first ("31 May", "May", "spring"); unknown dates come last.
 */
export function expectedSortKey(expectation: Expectation, timeZone: string): number {
  const period = periodOf(expectation, timeZone);
  // Ends are whole ms, so the fraction orders only equal ends.
  return period === null ? Number.POSITIVE_INFINITY : period.end + vagueness[expectation.precision] / 8;
}
