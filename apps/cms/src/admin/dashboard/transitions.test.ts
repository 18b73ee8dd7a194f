import { upcomingTransitions } from './transitions';

const now = Date.parse('2026-12-01T00:00:00.000Z');
const past = '2026-11-01T00:00:00.000Z';
const [soon, later, last] = ['2026-12-02T00:00:00.000Z', '2026-12-03T00:00:00.000Z', '2026-12-04T00:00:00.000Z'];

test('lists what is ahead, the soonest first and the undated last', () => {
  const transitions = upcomingTransitions(
    [
      { id: 'undated', title: 'U', comingSoon: true, publishAt: past },
      { id: 'whole', title: 'W', publishAt: soon, comingSoon: true, revealAt: later, expireAt: last },
    ],
    now,
  );
  expect(transitions.map(({ id, kind, at }) => [id, kind, at])).toEqual([
    ['whole', 'appears', soon],
    ['whole', 'reveals', later],
    ['whole', 'ends', last],
    ['undated', 'withoutDate', null],
  ]);
});

test('what is over is not ahead, nor a reveal that does not count', () => {
  const done = { id: 'd', title: 'D', publishAt: past, comingSoon: false, revealAt: later, expireAt: past };
  expect(upcomingTransitions([done], now)).toEqual([]);
});
