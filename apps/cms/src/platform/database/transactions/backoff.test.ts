import { backoffMs, maxAttempts } from './retry-transaction';

describe('backoffMs', () => {
  it('grows, stays bounded and never is nothing', () => {
    const attempts = Array.from({ length: maxAttempts }, (_, index) => index + 1);
    const longest = attempts.map((attempt) => backoffMs(attempt, () => 1));
    expect(longest).toEqual([20, 40, 80, 160, 320, ...Array<number>(maxAttempts - 5).fill(500)]);
    expect(attempts.every((attempt) => backoffMs(attempt, () => 0) >= 5)).toBe(true);
  });
});
