import { oneCheck } from './counts.mjs';
import { summary } from './summary.mjs';

test('failures first, a line a stage, and the count as the last line', () => {
  const text = summary([
    { title: 'ESLint', result: { counts: oneCheck(true), failures: [] }, milliseconds: 1500 },
    {
      title: 'Unit',
      result: { counts: { passed: 3, failed: 1, skipped: 0 }, failures: ['a.test.ts: adds'] },
      milliseconds: 61_000,
    },
  ]);
  expect(text).toMatch(/What failed[^]*Unit: a\.test\.ts: adds/);
  expect(text).toMatch(/ESLint +1 passed, 0 failed +\(1\.5 s\)/);
  expect(text).toMatch(/Unit +3 passed, 1 failed +\(1 min 1 s\)/);
  expect(text.split('\n').at(-1)).toBe('4 passed, 1 failed');
});

test('notes stand above the count', () => {
  const result = { counts: oneCheck(true), failures: [], note: 'Coverage: all of it' };
  const text = summary([{ title: 'Unit', result, milliseconds: 1 }]);
  expect(text.split('\n').slice(-3)).toEqual(['Coverage: all of it', '', '1 passed, 0 failed']);
});
