import { expectedSortKey } from './expected-period';
import { comparePromises, takesBack } from './expected-promise';
import type { ExpectedDate } from './views';

const sofia = 'Europe/Sofia';
const promise = (precision: ExpectedDate['precision'], date: string | null): ExpectedDate => {
  return { precision, date, certainty: 'confirmed' };
};
const may = promise('month', '2027-05-16T09:00:00.000Z');
const day = promise('day', '2027-05-12T09:00:00.000Z');

test.each<[string, ExpectedDate, ExpectedDate, string]>([
  ['the same month, told by another instant', may, promise('month', '2027-05-01T09:00:00.000Z'), 'kept'],
  ['a day of the month', may, day, 'sharpened'],
  ['the month of the day', day, may, 'blurred'],
  ['the spring of the month', may, promise('season', '2027-03-01T09:00:00.000Z'), 'blurred'],
  ['the summer after', may, promise('season', '2027-07-01T09:00:00.000Z'), 'later'],
  ['a day in April', may, promise('day', '2027-04-30T09:00:00.000Z'), 'earlier'],
  ['the first minute of June in Sofia, still May in UTC', may, promise('exact', '2027-05-31T21:00:00.000Z'), 'later'],
  ['no date', may, promise('unknown', null), 'withdrawn'],
  ['calling it off', may, { ...may, certainty: 'cancelled' }, 'cancelled'],
  ['a date after none', promise('unknown', null), day, 'none'],
  ['a date after calling it off', { ...may, certainty: 'cancelled' }, day, 'none'],
])('%s', (_, before, after, change) => {
  expect(comparePromises(before, after, sofia)).toBe(change);
});

test.each([
  ['none', false],
  ['kept', false],
  ['sharpened', false],
  ['blurred', true],
  ['later', true],
  ['earlier', true],
  ['withdrawn', true],
  ['cancelled', true],
] as const)('%s takes a promise back: %s', (change, taken) => {
  expect(takesBack(change)).toBe(taken);
});

test('dates are sorted as people expect them', () => {
  const inOrder = [
    day,
    promise('day', '2027-05-31T09:00:00.000Z'),
    may,
    promise('season', '2027-04-15T09:00:00.000Z'),
    promise('exact', '2027-06-01T06:00:00.000Z'),
    promise('unknown', null),
  ];
  const key = (expected: ExpectedDate) => expectedSortKey(expected, sofia);
  expect([...inOrder].reverse().sort((one, other) => key(one) - key(other))).toEqual(inOrder);
});
