import { takenFor } from './claims';
import { leavesAt, reservationsFrom, type AddressChange } from './reservations';

const change = (document: string, slug: string, at: number, more: Partial<AddressChange> = {}): AddressChange => ({
  type: 'pages',
  locale: 'bg',
  slug,
  document,
  title: document,
  at,
  by: 'release',
  release: 'Пролет',
  time: { bg: '', en: '' },
  ...more,
});

const changes = [
  change('pages/a', 'one', 20, { by: 'end' }),
  change('pages/a', 'two', 10),
  change('pages/b', 'one', 5),
];

test('a document has an address until its next one', () => {
  expect(reservationsFrom(changes).map(({ document, slug, at, until }) => [document, slug, at, until])).toEqual([
    ['pages/b', 'one', 5, Infinity],
    ['pages/a', 'two', 10, 20],
    ['pages/a', 'one', 20, Infinity],
  ]);
});

test('tells when a document leaves an address', () => {
  const address = { type: 'pages', locale: 'bg', slug: 'one' } as const;
  expect(leavesAt('pages/a', address, reservationsFrom(changes))).toBe(10);
  expect(leavesAt('pages/c', address, reservationsFrom(changes))).toBe(Infinity);
  expect(leavesAt('pages/a', { ...address, locale: 'en' }, reservationsFrom(changes))).toBe(Infinity);
});

test('a claim is met where no other document has the address at the time', () => {
  const claim = { type: 'pages', locale: 'bg', slug: 'two', document: null } as const;
  const reservations = reservationsFrom(changes);
  const isTaken = (from: number, until: number) => takenFor({ ...claim, from, until }, [], reservations).length > 0;
  expect([isTaken(0, 10), isTaken(0, 11), isTaken(19, 30), isTaken(20, 30)]).toEqual([false, true, true, false]);
  expect(takenFor({ ...claim, document: 'pages/a', from: 0, until: 99 }, [], reservations)).toEqual([]);
});
