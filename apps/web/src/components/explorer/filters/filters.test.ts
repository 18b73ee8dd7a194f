import { choiceOf, isFiltered, readFilters, writeFilters } from './filters';

const read = (query: string) => readFilters(new URLSearchParams(query));

it('reads what an address asks for', () => {
  expect(read('city=sofiya&initiative=digital&year=2021&state=live')).toEqual({
    city: 'sofiya',
    initiative: 'digital',
    year: 2021,
    state: 'live',
  });
});

it.each(['', 'city=&year=&state=', 'city=../x&year=21&state=draft', 'year=20211', 'other=1'])(
  'asks nothing by %j',
  (query) => {
    expect(read(query)).toEqual({});
    expect(isFiltered(read(query))).toBe(false);
  },
);

it('writes one address for one choice, whatever the order', () => {
  expect(writeFilters(read('year=2021&city=sofiya')).toString()).toBe('city=sofiya&year=2021');
  expect(isFiltered({ year: 2021 })).toBe(true);
});

it('shows an open filter as an empty choice', () => {
  expect(choiceOf({ year: 2021 })).toEqual({ city: '', initiative: '', year: '2021', state: '' });
});
