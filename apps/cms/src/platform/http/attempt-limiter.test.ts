import { AttemptLimiter } from './attempt-limiter';

const limiter = () => new AttemptLimiter({ limit: 3, windowMilliseconds: 1000, capacity: 2 });

test('allows as many attempts as the limit within the window', () => {
  const subject = limiter();
  expect([0, 100, 200, 300].map((at) => subject.allows('a', at))).toEqual([true, true, true, false]);
});

test('allows again once the oldest attempt has left the window', () => {
  const subject = limiter();
  [0, 100, 200].forEach((at) => subject.allows('a', at));
  expect([subject.allows('a', 999), subject.allows('a', 1000)]).toEqual([false, true]);
});

test('counts every key by itself', () => {
  const subject = limiter();
  [0, 1, 2, 3].forEach((at) => subject.allows('a', at));
  expect(subject.allows('b', 4)).toBe(true);
});

test('forgets the key that has been quiet longest when there are too many', () => {
  const subject = limiter();
  [0, 1, 2].forEach((at) => subject.allows('a', at));
  subject.allows('b', 3);
  subject.allows('c', 4);
  expect(subject.allows('a', 5)).toBe(true);
});

test('does not hold against anybody what is forgiven', () => {
  const subject = limiter();
  [0, 1, 2].forEach((at) => subject.allows('a', at));
  subject.forgive('a');
  subject.forgive('nobody');
  expect([subject.allows('a', 3), subject.allows('a', 4)]).toEqual([true, false]);
});
