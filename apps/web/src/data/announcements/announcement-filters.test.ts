import { countFacets } from './announcement-facets';
import { passes, toFilterable, type FilterableRow } from './announcement-filters';

const rows: FilterableRow[] = [
  { id: '1', cities: ['sofia', 'varna'], initiative: 'digital', year: '2027', state: 'live' },
  { id: '2', cities: ['sofia'], initiative: undefined, year: '2026', state: 'live' },
  { id: '3', cities: [], initiative: 'digital', year: '2026', state: 'coming-soon' },
];

const idsWith = (filters: Parameters<typeof passes>[1]) =>
  rows.filter((row) => passes(row, filters)).map(({ id }) => id);

it.each([
  [{}, ['1', '2', '3']],
  [{ city: 'sofia' }, ['1', '2']],
  [{ city: 'sofia', year: 2026 }, ['2']],
  [{ initiative: 'digital', state: 'coming-soon' as const }, ['3']],
  [{ city: 'burgas' }, []],
])('%j leaves %j', (filters, ids) => {
  expect(idsWith(filters)).toEqual(ids);
});

it('counts the year in the zone of the site', () => {
  const row = {
    id: '1',
    state: 'live' as const,
    publishAt: '2026-12-31T22:30:00.000Z',
    title: '',
    cities: ['c1', 'c9'],
  };
  const slugs = { cities: new Map([['c1', 'sofia']]), initiatives: new Map<string, string>() };
  expect(toFilterable(row, slugs, 'Europe/Sofia')).toMatchObject({ year: '2027', cities: ['sofia'] });
  expect(toFilterable(row, slugs, 'UTC')).toMatchObject({ year: '2026' });
});

describe('facets', () => {
  const labels = {
    cities: new Map([
      ['sofia', 'София'],
      ['varna', 'Варна'],
    ]),
    initiatives: new Map([['digital', 'Дигитална столица']]),
  };
  const facetsWith = (filters: Parameters<typeof passes>[1]) =>
    countFacets(rows, filters, labels, new Intl.Collator('bg').compare);

  it('count what a choice would leave beside the other choices, in the order of the language', () => {
    expect(facetsWith({ year: 2026 })).toEqual({
      cities: [
        { value: 'varna', label: 'Варна', count: 0 },
        { value: 'sofia', label: 'София', count: 1 },
      ],
      initiatives: [{ value: 'digital', label: 'Дигитална столица', count: 1 }],
      years: [
        { value: '2027', label: '2027', count: 1 },
        { value: '2026', label: '2026', count: 2 },
      ],
      states: [
        { value: 'coming-soon', label: '', count: 1 },
        { value: 'live', label: '', count: 1 },
      ],
    });
  });
});
