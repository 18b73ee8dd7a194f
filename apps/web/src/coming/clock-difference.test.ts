import { clockDifference } from './read-coming';

it.each([
  ['the same clock', { sent: 1000, received: 1040, told: 1035 }, 0],
  ['the same clock, read in the same millisecond', { sent: 1000, received: 1000, told: 999 }, 0],
  ['a little ahead, within a slow exchange', { sent: 1000, received: 1400, told: 1050 }, 0],
  ['an hour ahead', { sent: 3_601_000, received: 3_601_010, told: 1005 }, 3_600_000],
  ['50 ms behind', { sent: 1000, received: 1004, told: 1052 }, -50],
])('%s', (_, exchange, expected) => {
  expect(clockDifference(exchange)).toBe(expected);
});
