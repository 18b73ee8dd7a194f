import { explorerAddress, readPageNumber } from './addresses';

it.each([
  [{}, 1, '/bg/announcements'],
  [{}, 3, '/bg/announcements/page/3'],
  [{ year: 2021 }, 1, '/bg/announcements/filter?year=2021'],
  [{ year: 2021, city: 'sofiya' }, 2, '/bg/announcements/filter?city=sofiya&year=2021&page=2'],
])('%j, page %i stands at %s', (filters, page, address) => {
  expect(explorerAddress('bg', filters, page)).toBe(address);
});

it.each([
  ['1', 1],
  ['27', 27],
  ['0', null],
  ['01', null],
  ['-1', null],
  ['2.5', null],
  ['100000', null],
  ['x', null],
])('reads the page number %j as %s', (text, number) => {
  expect(readPageNumber(text)).toBe(number);
});
