import { countLine, nothing, oneCheck, sum, summary } from './counts.mjs';

test('the last line is exactly this', () => {
  expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(countLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});

test('stages add up', () => {
  expect(sum([oneCheck(true), oneCheck(false), { passed: 5, failed: 1, skipped: 2 }])).toEqual({
    passed: 6,
    failed: 2,
    skipped: 2,
  });
  expect(sum([])).toEqual(nothing);
});

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
