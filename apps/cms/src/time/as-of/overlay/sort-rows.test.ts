import { sortRows } from './row-query';

const reading = { locale: 'bg', localized: new Set(['title']) };
const rows = [
  { id: 'b', title: { bg: 'Б', en: 'A' }, createdAt: '2027-01-02T00:00:00.000Z', period: { start: '2020' } },
  { id: 'a', title: { bg: 'А', en: 'B' }, createdAt: '2027-01-03T00:00:00.000Z', period: { start: '2021' } },
  { id: 'c', createdAt: '2027-01-01T00:00:00.000Z', period: { start: '2020' } },
];

it.each([
  [undefined, 'abc'],
  ['title', 'cab'],
  ['-title', 'bac'],
  ['-period.start,id', 'abc'],
  [['period.start', '-id'], 'cba'],
])('%j', (sort, expected) => {
  expect(
    sortRows(rows, sort, reading)
      .map(({ id }) => id)
      .join(''),
  ).toBe(expected);
});
