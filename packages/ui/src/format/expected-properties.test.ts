import { dateWithin, periodOf } from '@civic/content/expected-period';
import type { DatePrecision } from '@civic/content/views';
import fc from 'fast-check';

import { formatAtPrecision } from './date-at-precision';

const zone = fc.constantFrom('Europe/Sofia', 'America/New_York', 'UTC');
const locale = fc.constantFrom('bg' as const, 'en' as const);
const precision = fc.constantFrom<DatePrecision>('day', 'month', 'season');
const date = fc
  .integer({ min: Date.parse('2020-01-01T00:00Z'), max: Date.parse('2041-01-01T00:00Z') })
  .map((milliseconds) => new Date(milliseconds).toISOString());
/** Another date at most a year later, so that many pairs share their season. */
const pair = fc
  .tuple(date, fc.integer({ min: 0, max: 365 * 86_400_000 }))
  .map(([first, later]) => [first, new Date(Date.parse(first) + later).toISOString()] as const);

test('two dates read alike exactly when they mean the same period in the zone', () => {
  fc.assert(
    fc.property(pair, precision, zone, locale, ([first, second], precision, timeZone, locale) => {
      const [one, other] = [first, second].map((date) => ({
        text: formatAtPrecision(locale, date, precision, timeZone),
        start: periodOf({ precision, date }, timeZone)?.start,
      }));
      return (one?.text === other?.text) === (one?.start === other?.start);
    }),
  );
});

test('what is stored for a period reads as the date that it was made from', () => {
  fc.assert(
    fc.property(date, precision, zone, locale, (date, precision, timeZone, locale) => {
      const stored = dateWithin({ precision, date }, timeZone);
      return (
        formatAtPrecision(locale, stored, precision, timeZone) === formatAtPrecision(locale, date, precision, timeZone)
      );
    }),
  );
});
