import { nextAsk, retryDelay } from './delays';

const lowest = () => 0;
const highest = () => 0.999_999;

it('asks at the instant, spread over a moment after it and never before', () => {
  expect(nextAsk(10_000, 0, lowest)).toBe(10_200);
  expect(Math.round(nextAsk(10_000, 0, highest))).toBe(10_400);
});

it('asks now and then on the way', () => {
  expect(nextAsk(3_600_000, 0, lowest)).toBe(150_000);
  expect(nextAsk(10 * 60_000, 0, lowest)).toBe(30_000);
});

it('asks less and less often in vain', () => {
  const delays = [0, 1, 2, 3, 20].map((attempt) => retryDelay(attempt, highest));
  expect(delays.map(Math.round)).toEqual([500, 1000, 2000, 4000, 20_000]);
  expect(nextAsk(-1, 3, lowest)).toBe(2000);
});
