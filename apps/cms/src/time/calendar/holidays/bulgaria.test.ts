import { bulgaria, orthodoxEaster } from './bulgaria';
import { isWeekend } from './holiday';

test.each([
  [2017, '2017-04-16'],
  [2021, '2021-05-02'],
  [2022, '2022-04-24'],
  [2023, '2023-04-16'],
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2026, '2026-04-12'],
  [2027, '2027-05-02'],
  [2028, '2028-04-16'],
  [2029, '2029-04-08'],
  [2030, '2030-04-28'],
])('Orthodox Easter of %i is on %s', (year, day) => {
  expect(orthodoxEaster(year)).toBe(day);
});

const daysOff = (year: number) =>
  bulgaria
    .inYear(year)
    .filter(({ name }) => name.en.startsWith('Day off'))
    .map(({ day }) => day.slice(5));

test('2017 is what the government announced', () => {
  expect(bulgaria.inYear(2017).map(({ day }) => day.slice(5))).toEqual(
    '01-01 01-02 03-03 04-14 04-15 04-16 04-17 05-01 05-06 05-08 05-24 09-06 09-22 12-24 12-25 12-26 12-27'.split(' '),
  );
});

test.each([
  // 1 May is Holy Saturday: the day off comes after the Monday of Easter.
  [2021, '05-04 12-27 12-28'],
  [2022, '01-03 05-02 12-27 12-28'],
  [2023, '01-02 05-08 12-27'],
  // Easter Monday is 6 May, no weekend: nothing is added for it.
  [2024, '03-04 09-23'],
  [2025, '05-26 09-08'],
  [2026, '05-25 09-07 12-28'],
  [2027, '05-04 12-27 12-28'],
  [2028, '01-03 05-08 12-27'],
  [2029, '03-05 05-07 09-24'],
  [2030, '03-04 09-23'],
])('the days off of %i are %s', (year, days) => {
  expect(daysOff(year)).toEqual(days.split(' '));
});

test('nothing was made up for before the rule', () => {
  expect(daysOff(2016)).toEqual([]);
});

test('a day off is a working day otherwise, and none is given twice', () => {
  for (let year = 2017; year < 2100; year += 1) {
    const holidays = bulgaria.inYear(year);
    const off = holidays.filter(({ name }) => name.en.startsWith('Day off')).map(({ day }) => day);
    const others = new Set(holidays.filter(({ name }) => !name.en.startsWith('Day off')).map(({ day }) => day));
    expect(off.some((day) => isWeekend(day) || others.has(day))).toBe(false);
    expect(new Set(off).size).toBe(off.length);
  }
});
