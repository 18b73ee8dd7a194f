import fc from 'fast-check';

import { dateWithin, expectedSortKey, isOverdue, type Period, periodOf } from './expected-period';
import { comparePromises, takesBack } from './expected-promise';
import type { DatePrecision, ExpectedDate } from './views';

const zones = ['Europe/Sofia', 'America/New_York', 'Asia/Kolkata', 'Asia/Beirut', 'Australia/Lord_Howe', 'UTC'];
const zone = fc.constantFrom(...zones);
const instant = fc.integer({ min: Date.parse('2020-01-01T00:00Z'), max: Date.parse('2041-01-01T00:00Z') });
const precision = fc.constantFrom<DatePrecision>('exact', 'day', 'month', 'season');
const certainty = fc.constantFrom<ExpectedDate['certainty']>('provisional', 'confirmed');
const date = instant.map((milliseconds) => new Date(milliseconds).toISOString());
const expected = fc.record({ precision, date, certainty });

const known = (expectation: { precision: DatePrecision; date: string | null }, timeZone: string): Period => {
  const period = periodOf(expectation, timeZone);
  if (period === null) throw new Error('No period.');
  return period;
};
const holds = (outer: Period, inner: Period) => outer.start <= inner.start && inner.end <= outer.end;

test('the date lies in its period', () => {
  fc.assert(
    fc.property(expected, zone, (promise, timeZone) => {
      const { start, end } = known(promise, timeZone);
      return start <= Date.parse(promise.date) && Date.parse(promise.date) < end;
    }),
  );
});

test('periods follow each other without a gap and without an overlap', () => {
  fc.assert(
    fc.property(expected, zone, ({ precision, date }, timeZone) => {
      const { start, end } = known({ precision, date }, timeZone);
      const at = (milliseconds: number) => known({ precision, date: new Date(milliseconds).toISOString() }, timeZone);
      return at(end).start === end && at(start - 1).end === start && at(end - 1).start === start;
    }),
  );
});

test('a vaguer period holds the more precise ones', () => {
  fc.assert(
    fc.property(date, zone, (date, timeZone) => {
      const [exact, day, month, season] = (['exact', 'day', 'month', 'season'] as const).map((precision) =>
        known({ precision, date }, timeZone),
      );
      return (
        Boolean(exact && day && month && season) && holds(day!, exact!) && holds(month!, day!) && holds(season!, month!)
      );
    }),
  );
});

test('what stands for a period means the same period, and is the same for the whole of it', () => {
  fc.assert(
    fc.property(
      expected,
      zone,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (promise, timeZone, part) => {
        const { start, end } = known(promise, timeZone);
        const elsewhere = new Date(start + Math.floor((end - start) * part)).toISOString();
        const stored = dateWithin(promise, timeZone);
        expect(known({ ...promise, date: stored }, timeZone)).toEqual({ start, end });
        if (promise.precision !== 'exact') expect(dateWithin({ ...promise, date: elsewhere }, timeZone)).toBe(stored);
      },
    ),
  );
});

test('a promise is overdue from the end of its period on, and not before', () => {
  fc.assert(
    fc.property(expected, zone, instant, (promise, timeZone, at) => {
      return isOverdue(promise, timeZone, at) === at >= known(promise, timeZone).end;
    }),
  );
});

test('dates are sorted by their ends, the more precise first', () => {
  fc.assert(
    fc.property(expected, expected, zone, (one, other, timeZone) => {
      const [first, second] = [known(one, timeZone), known(other, timeZone)];
      const difference = expectedSortKey(one, timeZone) - expectedSortKey(other, timeZone);
      if (first.end !== second.end) return difference < 0 === first.end < second.end;
      return Math.sign(difference) === Math.sign(second.start - first.start);
    }),
  );
});

test('a promise is kept by itself, and taken back only when the new period reaches beyond it', () => {
  fc.assert(
    fc.property(expected, expected, zone, (before, after, timeZone) => {
      expect(comparePromises(before, before, timeZone)).toBe('kept');
      const taken = takesBack(comparePromises(before, after, timeZone));
      expect(taken).toBe(!holds(known(before, timeZone), known(after, timeZone)));
    }),
  );
});

test('later one way is earlier the other way, and so with precision', () => {
  const mirror = { later: 'earlier', earlier: 'later', sharpened: 'blurred', blurred: 'sharpened', kept: 'kept' };
  fc.assert(
    fc.property(expected, expected, zone, (before, after, timeZone) => {
      const change = comparePromises(before, after, timeZone);
      return Reflect.get(mirror, change) === comparePromises(after, before, timeZone);
    }),
  );
});
