import { countLine, nothing, oneCheck, sum } from './counts.mjs';

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
