import { checkPeriodEnd } from './check-period';

test.each([
  ['2026-01-02', '2026-01-01', true],
  ['2026-01-01', '2026-01-01', true],
  ['2025-12-31', '2026-01-01', false],
  ['2025-12-31', null, true],
  [null, '2026-01-01', true],
])('an end on %s after a start on %s: %s', (end, start, allowed) => {
  expect(checkPeriodEnd(end, { siblingData: { start } }) === true).toBe(allowed);
});
