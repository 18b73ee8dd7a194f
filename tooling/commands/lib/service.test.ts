import { isTrouble, restartDelay } from './service.mjs';

test('a crash is followed by a start after a second, then later and later', () => {
  const crashes = [0, 1000, 4000, 9000, 18_000];
  const delays = crashes.map((now, index) => restartDelay(crashes.slice(0, index + 1), now));
  expect(delays).toEqual([1000, 2000, 4000, 8000, 15_000]);
});

test('six crashes in a minute are given up', () => {
  expect(restartDelay([0, 1, 2, 3, 4, 5], 5)).toBeNull();
});

test('crashes of long ago are forgiven', () => {
  expect(restartDelay([0, 1, 2, 3, 4, 100_000], 100_000)).toBe(1000);
});

test.each([
  ['[12:00:00] ERROR: no database', true],
  [' ⨯ unhandledRejection', true],
  ['TypeError: x is not a function', true],
  ['[12:00:00] INFO: errors: 0', false],
  ['GET /api/health 200', false],
])('%s is trouble: %s', (line, expected) => {
  expect(isTrouble(line)).toBe(expected);
});
