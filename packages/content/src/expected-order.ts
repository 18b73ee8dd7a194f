import { periodOf, type Expectation } from './expected-period';
import type { DatePrecision } from './views';

const vagueness: Record<DatePrecision, number> = { exact: 0, day: 1, month: 2, season: 3, unknown: 4 };

/**
 * A number to sort expected dates by, ascending: by the end of their periods, for until then the thing may come; among
 * those that end together the more precise ones first ("31 May", "May", "spring"); what is not known comes last.
 */
export function expectedSortKey(expectation: Expectation, timeZone: string): number {
  const period = periodOf(expectation, timeZone);
  // Ends are whole ms, so that a fraction orders only those that are equal.
  return period === null ? Number.POSITIVE_INFINITY : period.end + vagueness[expectation.precision] / 8;
}
