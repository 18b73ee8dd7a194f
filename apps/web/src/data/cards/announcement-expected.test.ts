import { expectedOf, historyOf } from './announcement-expected';

const sofia = 'Europe/Sofia';
const date = '2027-05-12T06:00:00.000Z';

it.each(['day', 'month', 'season'] as const)('tells of a date known to the %s nothing more precise', (precision) => {
  const told = expectedOf({ precision, date }, sofia);
  expect(told).toMatchObject({ precision, certainty: 'provisional' });
  const another = expectedOf({ precision, date: '2027-05-12T20:59:00.000Z' }, sofia);
  expect(told).toEqual(another);
  expect(JSON.stringify(told)).not.toContain('06:00');
});

it('tells an exact date as it is, and none where none is known', () => {
  expect(expectedOf({ precision: 'exact', date, certainty: 'confirmed' }, sofia)).toEqual({
    precision: 'exact',
    date,
    certainty: 'confirmed',
  });
  expect(expectedOf({ precision: 'unknown', date }, sofia)).toMatchObject({ precision: 'unknown', date: null });
  expect(expectedOf(undefined, sofia)).toBeNull();
});

it('tells earlier dates as they were promised', () => {
  const changedAt = '2027-01-01T08:00:00.000Z';
  const history = [{ precision: 'season' as const, date, reason: 'Изпитването продължава.', changedAt }, { date }];
  const [change, ...others] = historyOf({ history }, sofia);
  expect(change).toMatchObject({ precision: 'season', reason: 'Изпитването продължава.', changedAt });
  expect(change?.date).not.toBe(date);
  expect(others).toEqual([]);
});
