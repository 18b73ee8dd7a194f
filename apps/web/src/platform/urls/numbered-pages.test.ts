import { numberedPath, readPageNumber } from './numbered-pages';

it('has one address for each page', () => {
  expect(numberedPath('events', 'en', 1)).toBe('/en/events');
  expect(numberedPath('events', 'en', 2)).toBe('/en/events/page/2');
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
