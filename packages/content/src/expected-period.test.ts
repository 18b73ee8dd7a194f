import { dateWithin, isOverdue, periodOf } from './expected-period';

const sofia = 'Europe/Sofia';
const date = '2027-05-12T06:00:30.000Z';
const told = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

test.each([
  ['exact', '2027-05-12T06:00Z', '2027-05-12T06:01Z'],
  ['day', '2027-05-11T21:00Z', '2027-05-12T21:00Z'],
  ['month', '2027-04-30T21:00Z', '2027-05-31T21:00Z'],
  ['season', '2027-02-28T22:00Z', '2027-05-31T21:00Z'],
] as const)('a date known to the %s means a period of the zone', (precision, start, end) => {
  expect(periodOf({ precision, date }, sofia)).toEqual(told(start, end));
});

test.each([
  ['in its December', '2027-12-24T10:00:00Z'],
  ['in its February', '2028-02-29T21:30:00Z'],
])('a winter reaches over the new year, seen %s', (_, instant) => {
  const winter = told('2027-11-30T22:00Z', '2028-02-29T22:00Z');
  expect(periodOf({ precision: 'season', date: instant }, sofia)).toEqual(winter);
});

test('a day begins when the zone says so, even without a midnight', () => {
  const beirut = periodOf({ precision: 'day', date: '2027-03-28T09:00:00Z' }, 'Asia/Beirut');
  expect(beirut).toEqual(told('2027-03-27T22:00Z', '2027-03-28T21:00Z'));
});

test.each([
  ['unknown', date],
  ['day', null],
  ['day', 'soon'],
  ['season', '+012027-05-12T06:00:00.000Z'],
] as const)('a date known to the %s, %s, is no period', (precision, value) => {
  expect(periodOf({ precision, date: value }, sofia)).toBeNull();
  expect(dateWithin({ precision, date: value }, sofia)).toBeNull();
});

test('what stands for a period tells nothing more precise', () => {
  expect(dateWithin({ precision: 'season', date }, sofia)).toBe(
    dateWithin({ precision: 'season', date: '2027-03-01T00:00:00Z' }, sofia),
  );
  expect(dateWithin({ precision: 'day', date }, sofia)).toBe('2027-05-12T09:00:00.000Z');
  expect(dateWithin({ precision: 'exact', date }, sofia)).toBe(date);
});

describe('isOverdue', () => {
  const expected = { precision: 'month', date, certainty: 'provisional' } as const;
  const end = Date.parse('2027-05-31T21:00Z');

  it('is so from the end of the period on', () => {
    expect(isOverdue(expected, sofia, end - 1)).toBe(false);
    expect(isOverdue(expected, sofia, end)).toBe(true);
  });
  it('is never so for what was called off or has no date', () => {
    expect(isOverdue({ ...expected, certainty: 'cancelled' }, sofia, end)).toBe(false);
    expect(isOverdue({ ...expected, precision: 'unknown' }, sofia, end)).toBe(false);
  });
});

const hour = 3_600_000;
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
const lastSunday = (year: number, month: number) => {
  const last = new Date(Date.UTC(year, month, 0, 12));
  return new Date(last.getTime() - last.getUTCDay() * 24 * hour).toISOString();
};

test.each(years)('the days on which the clock changes in %i are 23 and 25 hours long', (year) => {
  const lengths = [3, 10].map((month) => {
    const period = periodOf({ precision: 'day', date: lastSunday(year, month) }, sofia);
    return period && (period.end - period.start) / hour;
  });
  expect(lengths).toEqual([23, 25]);
});
