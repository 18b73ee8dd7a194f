import { windowOf } from '../content/window-of';
import { after, before, day, dueAt, minute } from '../testing/release';
import { windowConcerns } from './window-concerns';

const tell = (at: number) => ({ bg: new Date(at).toISOString(), en: new Date(at).toISOString() });

const concerns = (content: object, isNew = false) =>
  windowConcerns('announcements', windowOf({ ...content }), { dueAt, isNew, tell });

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
