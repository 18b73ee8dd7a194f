import type { ReleaseView } from '../../time/releases/plan';
import { momentsOf } from './moments';

const day = (count: number) => new Date(Date.UTC(2027, 4, count)).toISOString();
const release = (more: object) =>
  ({ state: 'scheduled', kind: 'release', dueAt: null, endAt: null, ...more }) as ReleaseView;
const now = Date.parse(day(10));

test('names what is to come, the nearest first, and leaves out what has passed', () => {
  const window = { publishAt: day(9), comingSoon: true, revealAt: day(14), expireAt: day(20) };
  expect(momentsOf(window, [release({ dueAt: day(12), endAt: day(14) })], now)).toEqual([
    { at: day(12), kinds: ['release'] },
    { at: day(14), kinds: ['revealAt', 'end'] },
    { at: day(20), kinds: ['expireAt'] },
  ]);
});

test('leaves out a reveal of nothing withheld, what gathers, what has failed, and what is no date', () => {
  const window = { publishAt: 'soon', comingSoon: false, revealAt: day(14) };
  const upcoming = [release({ state: 'open', dueAt: day(12) }), release({ state: 'failed', dueAt: day(13) })];
  expect(momentsOf(window, upcoming, now)).toEqual([]);
});

test('an end is called one, whichever row tells of it', () => {
  const upcoming = [release({ kind: 'end', dueAt: day(12), endAt: day(12) })];
  expect(momentsOf({}, upcoming, now)).toEqual([{ at: day(12), kinds: ['end'] }]);
});
