import { expectedDays, isWithin } from './window-row';

const sofia = 'Europe/Sofia';

test.each([
  ['day', '2027-05-11T21:30:00.000Z', '2027-05-12', '2027-05-13'],
  ['month', '2027-05-31T21:30:00.000Z', '2027-06-01', '2027-07-01'],
  ['season', '2027-05-11T09:00:00.000Z', '2027-03-01', '2027-06-01'],
  ['season', '2027-12-31T09:00:00.000Z', '2027-12-01', '2028-03-01'],
  ['season', '2028-01-31T09:00:00.000Z', '2027-12-01', '2028-03-01'],
  ['season', '2028-02-29T09:00:00.000Z', '2027-12-01', '2028-03-01'],
] as const)('a %s around %s lasts from %s to %s', (precision, date, from, to) => {
  expect(expectedDays(date, precision, sofia)).toMatchObject({ from, to });
});

test('an exact instant is no day', () => {
  expect(expectedDays('2027-05-12T06:00:00.000Z', 'exact', sofia)).toBeNull();
});

test.each([
  ['2027-05-11T20:59:00.000Z', false],
  ['2027-05-11T21:00:00.000Z', true],
  ['2027-05-12T20:59:00.000Z', true],
  ['2027-05-12T21:00:00.000Z', false],
])('%s is within 12 May in Sofia: %s', (instant, expected) => {
  expect(isWithin(instant, '2027-05-12T06:00:00.000Z', 'day', sofia)).toBe(expected);
});

test('an exact promise is kept to the minute alone', () => {
  expect(isWithin('2027-05-12T06:00:00.000Z', '2027-05-12T06:00:00.000Z', 'exact', sofia)).toBe(true);
  expect(isWithin('2027-05-12T06:01:00.000Z', '2027-05-12T06:00:00.000Z', 'exact', sofia)).toBe(false);
});
