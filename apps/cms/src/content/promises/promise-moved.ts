import { comparePromises, takesBack } from '@civic/content/expected-promise';
import type { DatePrecision, ExpectedDate } from '@civic/content/views';

/** The expected date announced to visitors. */
export interface Promised {
  precision?: string | null;
  date?: string | Date | null;
  certainty?: string | null;
}

/** The fields of a published announcement that make its promise. */
export interface Promising {
  comingSoon?: boolean | null;
  expected?: Promised | null;
}

/** The promise as visitors read it. */
export const toExpected = ({ precision, date, certainty }: Promised): ExpectedDate => ({
  precision: (precision ?? 'unknown') as DatePrecision,
  date: date ? new Date(date).toISOString() : null,
  certainty: (certainty ?? 'provisional') as ExpectedDate['certainty'],
});

/**
 * The announced date that a publication withdraws, by a different or less precise one, or by cancelling; `undefined` when it
 * withdraws none. A more precise date within the announced one keeps the promise; so does the event itself. `timeZone` is that of
 * the site, in which visitors read dates.
 */
export function promiseTakenBack(before: Promising, after: Promising, timeZone: string): Promised | undefined {
  if (!before.comingSoon || !after.comingSoon) return undefined;
  const promised = before.expected ?? {};
  const change = comparePromises(toExpected(promised), toExpected(after.expected ?? {}), timeZone);
  return takesBack(change) ? promised : undefined;
}
