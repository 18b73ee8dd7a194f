import { comparePromises, takesBack } from '@civic/content/expected-promise';
import type { DatePrecision, ExpectedDate } from '@civic/content/views';

/** What visitors are told about when something comes. */
export interface Promised {
  precision?: string | null;
  date?: string | Date | null;
  certainty?: string | null;
}

/** A published announcement, as far as its promise goes. */
export interface Promising {
  comingSoon?: boolean | null;
  expected?: Promised | null;
}

const toExpected = ({ precision, date, certainty }: Promised): ExpectedDate => ({
  precision: (precision ?? 'unknown') as DatePrecision,
  date: date ? new Date(date).toISOString() : null,
  certainty: (certainty ?? 'provisional') as ExpectedDate['certainty'],
});

/**
 * The date that visitors had been given and that a publication takes back, by telling another one or less, or by calling
 * the thing off; `undefined` when it takes nothing back. To be more precise within what was told keeps the promise; so
 * does the thing itself. `timeZone` is that of the site, in which visitors read dates.
 */
export function promiseTakenBack(before: Promising, after: Promising, timeZone: string): Promised | undefined {
  if (!before.comingSoon || !after.comingSoon) return undefined;
  const promised = before.expected ?? {};
  const change = comparePromises(toExpected(promised), toExpected(after.expected ?? {}), timeZone);
  return takesBack(change) ? promised : undefined;
}
