import { inOrder, releaseTransitions, upcomingTransitions } from './transitions';

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

test('the end of a release is a change of its own', () => {
  const release = { id: 'r', title: 'R', kind: 'release', dueAt: soon, endAt: later } as const;
  expect(releaseTransitions(release).map(({ kind, at }) => [kind, at])).toEqual([
    ['release', soon],
    ['end', later],
  ]);
  // The end of a release that was carried out is a row of its own.
  expect(releaseTransitions({ ...release, kind: 'end', dueAt: later }).map(({ kind, at }) => [kind, at])).toEqual([
    ['end', later],
  ]);
});
