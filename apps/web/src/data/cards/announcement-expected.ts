import { dateWithin, type Expectation } from '@civic/content/expected-period';
import type { DatePrecision, ExpectedDate } from '@civic/content/views';

import type { RawDocuments } from '../documents/raw-documents';

/** An earlier promise about the date, with the reason for its change. */
export interface ExpectedDateChange extends Omit<ExpectedDate, 'certainty'> {
  reason: string | null;
  /** ISO 8601, UTC. */
  changedAt: string;
}

type RawExpected = RawDocuments['announcements']['expected'];

interface RawDate {
  precision?: DatePrecision | null;
  date?: string | null;
}

/**
 * Hides the exact day behind a promised precision. An editor who promises "spring" has picked some day of it, and that day is
 * on no page and in no response of the site.
 */
function toldDate({ precision, date }: RawDate, timeZone: string): Expectation {
  const known = precision ?? 'unknown';
  return { precision: known, date: dateWithin({ precision: known, date: date ?? null }, timeZone) };
}

/** The expected date of the announcement, in the site's zone; `null` without one. */
export function expectedOf(expected: RawExpected, timeZone: string): ExpectedDate | null {
  if (!expected?.precision) return null;
  return { ...toldDate(expected, timeZone), certainty: expected.certainty ?? 'provisional' };
}

/** The dates promised before, with the precision of the promise. */
export function historyOf(expected: RawExpected, timeZone: string): ExpectedDateChange[] {
  return (expected?.history ?? []).flatMap(({ reason, changedAt, ...former }) =>
    changedAt ? [{ ...toldDate(former, timeZone), reason: reason ?? null, changedAt }] : [],
  );
}
