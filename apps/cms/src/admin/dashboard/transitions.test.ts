import { inOrder, upcomingTransitions } from './transitions';

const type = 'announcements' as const;
const now = Date.parse('2026-12-01T00:00:00.000Z');
const past = '2026-11-01T00:00:00.000Z';
const [soon, later, last] = ['2026-12-02T00:00:00.000Z', '2026-12-03T00:00:00.000Z', '2026-12-04T00:00:00.000Z'];

test('lists what is ahead, the soonest first and the undated last', () => {
  const transitions = upcomingTransitions(
    [
      { type, id: 'undated', title: 'U', comingSoon: true, publishAt: past },
      { type, id: 'whole', title: 'W', publishAt: soon, comingSoon: true, revealAt: later, expireAt: last },
    ],
    now,
  );
  expect(transitions.map(({ path, kind, at }) => [path, kind, at])).toEqual([
    ['announcements/whole', 'appears', soon],
    ['announcements/whole', 'reveals', later],
    ['announcements/whole', 'ends', last],
    ['announcements/undated', 'withoutDate', null],
  ]);
});

test('what is over is not ahead, nor a reveal that does not count', () => {
  const done = { type, id: 'd', title: 'D', publishAt: past, comingSoon: false, revealAt: later, expireAt: past };
  expect(upcomingTransitions([done], now)).toEqual([]);
});

test('a release stands among them by its moment', () => {
  const windows = upcomingTransitions([{ type, id: 'w', title: 'W', publishAt: soon, expireAt: last }], now);
  const all = inOrder([...windows, { path: 'releases/r', title: 'R', kind: 'release', at: later }]);
  expect(all.map(({ kind }) => kind)).toEqual(['appears', 'release', 'ends']);
});
