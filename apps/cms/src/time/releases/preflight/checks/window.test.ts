import { windowOf } from '../content/window-of';
import { after, before, brief, called, day, dueAt, facts, item, minute, releaseOf } from '../testing/release';
import { windowCheck, windowConcerns } from './window';

const format = (at: number) => ({ bg: new Date(at).toISOString(), en: new Date(at).toISOString() });

const concerns = (content: object, isNew = false) =>
  windowConcerns('announcements', windowOf({ ...content }), { dueAt, isNew, format });

const paths = (content: object, isNew = false) => concerns(content, isNew).map(({ path }) => path);

test('an announcement without times has none that are odd', () => {
  expect(concerns({}, true)).toEqual([]);
});

test.each([
  ['ends at that very instant', { expireAt: before(0) }, ['expireAt']],
  ['ends later', { expireAt: after(minute) }, []],
  ['is dated at that very instant', { publishAt: before(0) }, []],
  ['is dated later', { publishAt: after(minute) }, ['publishAt']],
  ['reveals at that very instant', { comingSoon: true, revealAt: before(0) }, ['revealAt']],
  ['reveals later', { comingSoon: true, revealAt: after(day) }, []],
  ['reveals nothing', { comingSoon: false, revealAt: before(day) }, []],
])('one that %s', (_, content, expected) => {
  expect(paths(content)).toEqual(expected);
});

test('an old date is odd for what is new, not for what visitors have had under it', () => {
  expect(paths({ publishAt: before(2 * day) }, true)).toEqual(['publishAt']);
  expect(paths({ publishAt: before(2 * day) })).toEqual([]);
  expect(paths({ publishAt: before(day - minute) }, true)).toEqual([]);
});

describe('a moment that visitors are told exactly', () => {
  const promising = (expected: object, revealAt?: string) => ({ comingSoon: true, revealAt, expected });
  const exact = { precision: 'exact', date: after(day) };

  test('is the moment of the reveal', () => {
    expect(paths(promising(exact, after(day)))).toEqual([]);
    expect(paths(promising(exact, after(2 * day)))).toEqual(['revealAt']);
    expect(concerns(promising(exact))[0]?.message.en).toContain('none is scheduled');
  });

  test('binds no reveal when it is no exact one or was called off', () => {
    expect(paths(promising({ ...exact, precision: 'day' }))).toEqual([]);
    expect(paths(promising({ ...exact, certainty: 'cancelled' }))).toEqual([]);
  });
});

const over = called('Новина', 'News', { expireAt: before(day) });

test('tells the times of announcements on the clock of the site', () => {
  const findings = windowCheck(releaseOf(item({ type: 'announcements', content: over })), facts());
  expect(brief(findings)).toEqual(['warning window announcements/one expireAt']);
  expect(findings[0]?.message.bg).toContain('изтича на 11.05.2027, 09:00');
  expect(findings[0]?.message.en).toContain('ends on 11 May 2027, 09:00');
});

test('nothing else has a window, and nothing that is taken down', () => {
  const down = item({ type: 'announcements', id: 'two', content: null, publicNow: over });
  expect(windowCheck(releaseOf(item({ content: over }), down), facts())).toEqual([]);
});

test('a release that ends gives nothing back that has an end without an outcome', () => {
  const publicNow = { expireAt: after(day), expireOutcome: null };
  const replaced = item({ type: 'announcements', content: {}, publicNow });
  expect(windowCheck({ ...releaseOf(replaced), endAt: dueAt + day }, facts()).map(({ path }) => path)).toEqual([
    'expireOutcome',
  ]);
  expect(windowCheck(releaseOf(replaced), facts())).toEqual([]);
  const named = item({ type: 'announcements', content: {}, publicNow: { ...publicNow, expireOutcome: 'gone' } });
  expect(windowCheck({ ...releaseOf(named), endAt: dueAt + day }, facts())).toEqual([]);
});
