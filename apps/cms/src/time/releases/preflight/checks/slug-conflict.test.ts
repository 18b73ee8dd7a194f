import type { AddressHolder } from '../../../../content/addresses/holders';
import type { Reservation } from '../../../../content/addresses/reservations';
import { toCheckedRelease } from '../checked-release';
import { brief, called, dueAt, facts, item, minute, releaseOf } from '../testing/release';
import { slugConflict } from './slug-conflict';

const holder = (id: string, place: AddressHolder['in'] = 'published'): AddressHolder => ({
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

const held = (...holders: AddressHolder[]) => facts({ slugs: new Map([['cities/bg/sofia', holders]]) });

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

/** That another document gets an address some minutes after the release is due, and leaves it again. */
const reserved = (minutes: number, more: Partial<Reservation> = {}): Reservation => ({
  type: 'cities',
  locale: 'bg',
  slug: 'sofia',
  document: 'cities/2',
  title: 'Град 2',
  at: dueAt + minutes * minute,
  until: Infinity,
  by: 'release',
  isCertain: true,
  rank: '2026-01-01T00:00:00.000Z',
  release: 'Пролет',
  time: { bg: '12.05.2027, 09:10', en: '12 May 2027, 09:10' },
  downAt: null,
  ...more,
});

test.each([
  ['is taken before', reserved(-10), 1],
  ['is taken afterwards', reserved(10), 1],
  ['is given back afterwards', reserved(10, { by: 'end' }), 1],
  ['is left again by then', reserved(-10, { until: dueAt }), 0],
  ['is taken in another language', reserved(10, { locale: 'en' }), 0],
  ['is its own', reserved(10, { document: 'cities/1' }), 0],
] as const)('an address that %s by another release', (_, reservation, count) => {
  const findings = slugConflict(releaseOf(city('1', 'sofia')), facts({ reservations: [reservation] }));
  expect(findings).toHaveLength(count);
  if (count > 0) expect(findings[0]?.message.bg).toContain('„Пролет“ (12.05.2027, 09:10)');
});

test('what a document leaves at an instant is free from then on', () => {
  const leaves = (minutes: number) =>
    facts({
      slugs: new Map([['cities/bg/sofia', [holder('2')]]]),
      reservations: [reserved(minutes, { slug: 'plovdiv' })],
    });
  expect(slugConflict(releaseOf(city('1', 'sofia')), leaves(0))).toEqual([]);
  expect(slugConflict(releaseOf(city('1', 'sofia')), leaves(10))).toHaveLength(1);
});

test('the address that the end gives back must be free then', () => {
  const moved = item({
    type: 'cities',
    id: '1',
    content: { ...called('Град', null), slug: { bg: 'plovdiv' } },
    publicNow: { ...called('Град', null), slug: { bg: 'sofia' } },
  });
  const known = facts({ reservations: [reserved(10)] });
  expect(slugConflict(releaseOf(moved), known)).toEqual([]);
  const endAt = dueAt + 20 * minute;
  const release = toCheckedRelease({ req: {} as never, dueAt, endAt, now: null, items: [moved] });
  expect(brief(slugConflict(release, known))).toEqual(['error slug-clash cities/1 slug bg']);
  expect(slugConflict(release, facts({ reservations: [reserved(10, { until: endAt })] }))).toEqual([]);
});

test('at the end two documents may swap back, but what goes down keeps its address', () => {
  const moving = (id: string, from: string | null, to: string) =>
    item({
      type: 'cities',
      id,
      content: { ...called('Град', null), slug: { bg: to } },
      publicNow: from === null ? null : { ...called('Град', null), slug: { bg: from } },
    });
  const check = (...items: ReturnType<typeof item>[]) =>
    brief(
      slugConflict(toCheckedRelease({ req: {} as never, dueAt, endAt: dueAt + minute, now: null, items }), facts()),
    );
  expect(check(moving('1', 'sofia', 'plovdiv'), moving('2', 'plovdiv', 'sofia'))).toEqual([]);
  expect(check(moving('1', 'sofia', 'plovdiv'), moving('2', null, 'sofia'))).toEqual([
    'error slug-clash cities/1 slug bg',
  ]);
});
