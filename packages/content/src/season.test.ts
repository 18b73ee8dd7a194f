import { firstMonth, seasonOf, type Season } from './season';

test.each<[number, number, Season, number]>([
  [2027, 11, 'autumn', 2027],
  [2027, 12, 'winter', 2027],
  [2028, 1, 'winter', 2027],
  [2028, 2, 'winter', 2027],
  [2028, 3, 'spring', 2028],
  [2028, 5, 'spring', 2028],
  [2028, 6, 'summer', 2028],
  [2028, 8, 'summer', 2028],
  [2028, 9, 'autumn', 2028],
])('%i-%i is in the %s that begins in %i', (year, month, season, begins) => {
  expect(seasonOf({ year, month })).toEqual({ season, year: begins });
});

test('a season begins with its first month, and the three months belong to it', () => {
  for (const season of ['winter', 'spring', 'summer', 'autumn'] as const) {
    const { year, month } = firstMonth({ season, year: 2027 });
    const months = [0, 1, 2].map((more) => new Date(Date.UTC(year, month - 1 + more)));
    expect(months.map((date) => seasonOf({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }))).toEqual(
      months.map(() => ({ season, year: 2027 })),
    );
  }
});
