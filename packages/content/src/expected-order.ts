import { periodOf, type Expectation } from './expected-period';
import type { DatePrecision } from './views';

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
