import { hasItThen, takenFor } from './claims';
import { leavesAt, reservationsFrom, type AddressChange } from './reservations';
import { takenWords } from './taken-words';

const change = (document: string, slug: string, at: number, more: Partial<AddressChange> = {}): AddressChange => ({
  type: 'pages',
  locale: 'bg',
  slug,
  document,
  title: document,
  at,
  by: 'release',
  isCertain: true,
  rank: '2026-01-01T00:00:00.000Z',
  release: 'Пролет',
  time: { bg: '12.05.2027 г., 09:00 ч.', en: '12 May 2027, 09:00' },
  downAt: null,
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

describe('of an address that a draft is to get by a release', () => {
  const claim = { type: 'pages', locale: 'bg', slug: 'two', document: null, from: 0, until: Infinity } as const;
  const holder = { key: 'pages/a', title: 'Фестивал', in: 'draft' } as const;
  const words = (more: Partial<AddressChange> = {}, place: 'draft' | 'withdrawn' = 'draft') =>
    takenFor(claim, [{ ...holder, in: place }], reservationsFrom([change('pages/a', 'two', 10, more)])).map((one) =>
      takenWords(claim, one),
    );

  test('the message names both, once', () => {
    expect(words({ title: 'Фестивал' }).map(({ en }) => en)).toEqual([
      'The address “two” in Bulgarian is taken in the draft of the document “Фестивал” (page), which gets it with the release “Пролет” (12 May 2027, 09:00). Choose another one.',
    ]);
  });

  test('the message names a document that was never public, and its release', () => {
    expect(words({ title: 'Фестивал' }, 'withdrawn').map(({ en }) => en)).toEqual([
      'The address “two” in Bulgarian is taken by the unpublished document “Фестивал” (page), which goes live with the release “Пролет” (12 May 2027, 09:00). Choose another one.',
    ]);
  });

  test('the message says that it is kept after an end', () => {
    const [said] = words({ downAt: { bg: '20.05.2027 г.', en: '20 May 2027' } });
    expect(said?.bg).toContain('и го пази и след края ѝ (20.05.2027 г.), за да може да се публикува отново');
  });

  test('a draft that no release publishes is told alone', () => {
    const [taken] = takenFor(claim, [holder], []);
    expect(taken && takenWords(claim, taken).en).toContain('is taken in the draft of the document “Фестивал” (page).');
  });
});

describe('when the turn of a release comes', () => {
  const early = '2026-01-01T00:00:00.000Z';
  const late = '2026-01-02T00:00:00.000Z';
  const claim = { type: 'pages', locale: 'bg', slug: 'one', document: 'pages/b', from: 10, rank: early } as const;
  const holder = { key: 'pages/a', title: 'А', in: 'published' } as const;
  const has = (changes: AddressChange[], more: Partial<typeof holder | { in: 'draft' }> = {}) =>
    hasItThen(claim, [{ ...holder, ...more } as typeof holder], reservationsFrom(changes))?.kind ?? null;
  const leaves = (at: number, more: Partial<AddressChange> = {}) => change('pages/a', 'two', at, more);

  test.each<[string, AddressChange[], string | null]>([
    ['one that stays has its address', [], 'held'],
    ['one that moves before has left it', [leaves(9)], null],
    ['one that moves later has it', [leaves(11)], 'held'],
    ['one that may not move has it', [leaves(9, { isCertain: false })], 'held'],
    [
      'one of the same release leaves it, whether or not that is certain',
      [leaves(10, { rank: early, isCertain: false })],
      null,
    ],
    ['one whose turn comes after it in the same instant has it', [leaves(10, { rank: late })], 'held'],
    ['one that moves and comes back has it', [leaves(3), change('pages/a', 'one', 9, { by: 'end' })], 'held'],
    ['another one has it that gets it before', [leaves(3), change('pages/c', 'one', 9)], 'reserved'],
    ['another one that gets it later does not', [leaves(3), change('pages/c', 'one', 11)], null],
  ])('%s', (_, changes, expected) => {
    expect(has(changes)).toBe(expected);
  });

  test('edits that nobody publishes have none', () => {
    expect(has([], { in: 'draft' })).toBeNull();
  });
});
