import { instantOf } from './instant-of';

test('a request reads at one instant, however long it takes', () => {
  jest.useFakeTimers({ now: 1_000 });
  const request = { context: {} };
  expect(instantOf(request)).toBe(1_000);
  jest.setSystemTime(2_000);
  expect(instantOf(request)).toBe(1_000);
  expect(instantOf({ context: {} })).toBe(2_000);
  jest.useRealTimers();
});
