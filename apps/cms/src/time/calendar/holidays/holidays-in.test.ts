import { holidaysIn } from './holidays-in';

test('holidays over the turn of the year', () => {
  expect(holidaysIn('Europe/Sofia', '2026-12-26', '2027-01-02').map(({ day }) => day)).toEqual([
    '2026-12-26',
    '2026-12-28',
    '2027-01-01',
  ]);
});

test('the end of the range is left out', () => {
  expect(holidaysIn('Europe/Sofia', '2027-03-02', '2027-03-03')).toEqual([]);
});

test('a zone of another country has none of these', () => {
  expect(holidaysIn('Europe/Vienna', '2026-01-01', '2027-01-01')).toEqual([]);
});

test('two holidays of one day are one', () => {
  expect(holidaysIn('Europe/Sofia', '2027-05-01', '2027-05-02')).toEqual([
    { day: '2027-05-01', name: { bg: 'Ден на труда, Велика събота', en: 'Labour Day, Holy Saturday' } },
  ]);
});
