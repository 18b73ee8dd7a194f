import { coverageLine } from './coverage.mjs';

test('one line with both shares', () => {
  const total = { lines: { pct: 71.234 }, branches: { pct: 80 } };
  expect(coverageLine({ total })).toBe('Coverage by unit and component tests: 71.2 % of lines, 80.0 % of branches');
});

test('a run without a report says so', () => {
  const total = { lines: { pct: 'Unknown' as const }, branches: { pct: 'Unknown' as const } };
  expect(coverageLine({ total })).toContain('none of lines');
});
