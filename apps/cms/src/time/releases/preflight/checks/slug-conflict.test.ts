import type { SlugHolder } from '../facts/facts';
import { brief, called, facts, item, releaseOf } from '../testing/release';
import { slugConflict } from './slug-conflict';

const holder = (id: string, place: SlugHolder['in'] = 'published'): SlugHolder => ({
  key: `cities/${id}`,
  title: `Град ${id}`,
  in: place,
});

const city = (id: string, slug: string | null) =>
  item({
    type: 'cities',
    id,
    content: slug === null ? null : { ...called('Град', null), slug: { bg: slug } },
    publicNow: slug === null ? called('Град', null) : null,
  });

const held = (...holders: SlugHolder[]) => facts({ slugs: new Map([['cities/bg/sofia', holders]]) });

test('an address that nobody else has is free', () => {
  expect(slugConflict(releaseOf(city('1', 'sofia')), held(holder('1')))).toEqual([]);
});

test.each([['published'], ['withdrawn'], ['draft']] as const)('an address is taken by what is %s', (place) => {
  const findings = slugConflict(releaseOf(city('1', 'sofia')), held(holder('2', place)));
  expect(brief(findings)).toEqual(['error slug-clash cities/1 slug bg']);
  expect(findings[0]?.message.bg).toContain('„Град 2“ (град). Изберете друг адрес.');
});

test('two documents of one release cannot have one address', () => {
  const findings = slugConflict(releaseOf(city('1', 'sofia'), city('2', 'sofia')), facts());
  expect(brief(findings)).toEqual(['error slug-clash cities/1 slug bg', 'error slug-clash cities/2 slug bg']);
});

test('an address that another document of the release gives up is free, whichever comes first', () => {
  const known = held(holder('2'));
  expect(slugConflict(releaseOf(city('2', 'plovdiv'), city('1', 'sofia')), known)).toEqual([]);
  expect(slugConflict(releaseOf(city('1', 'sofia'), city('2', 'plovdiv')), known)).toEqual([]);
});

test('a document that is taken down keeps its address', () => {
  expect(brief(slugConflict(releaseOf(city('2', null), city('1', 'sofia')), held(holder('2'))))).toEqual([
    'error slug-clash cities/1 slug bg',
  ]);
});

test('one language of two documents may be alike when only the other is released', () => {
  const content = { ...called('Град', 'City'), slug: { bg: 'sofia', en: 'free' } };
  const english = item({ type: 'cities', id: '1', content, locales: ['en'] });
  expect(slugConflict(releaseOf(english), held(holder('2')))).toEqual([]);
});

test.each([
  ['pages', 'search'],
  ['pages', 'en'],
  ['cities', 'Нова София'],
] as const)('%s cannot have the address %s', (type, slug) => {
  const content = { ...called('Страница', null), slug: { bg: slug } };
  expect(brief(slugConflict(releaseOf(item({ type, id: '1', content })), facts()))).toEqual([
    `error slug-clash ${type}/1 slug bg`,
  ]);
});
