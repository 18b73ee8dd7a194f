import { countJest, failedTests, isEmpty } from './jest-results.mjs';

const file = (name: string, statuses: string[], message = '') => ({
  name: `/repo/${name}`,
  message,
  assertionResults: statuses.map((status, index) => ({ status, fullName: `${name} ${index}` })),
});

function report(testResults: ReturnType<typeof file>[], success = true) {
  const count = (status: string) =>
    testResults.flatMap((one) => one.assertionResults).filter((one) => one.status === status).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    testResults,
    success,
  };
}

test('tests are counted one by one', () => {
  const counts = countJest(report([file('a', ['passed', 'failed']), file('b', ['passed', 'pending', 'todo'])], false));
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a file that could not be loaded is a failure', () => {
  const broken = report([file('a', ['passed']), file('b', [], 'Cannot find module')], false);
  expect(countJest(broken)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(failedTests(broken, '/repo')).toEqual(['b: did not run']);
});

test('a run without tests is a failure, and so is one that only says that it failed', () => {
  expect(countJest(report([]))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countJest(report([file('a', ['passed'])], false))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('failures are named with their file', () => {
  expect(failedTests(report([file('a', ['passed', 'failed'])], false), '/repo')).toEqual(['a: a 1']);
});

test('a selection without tests is told from a run that broke', () => {
  expect(isEmpty(report([]))).toBe(true);
  expect(isEmpty(report([], false))).toBe(false);
  expect(isEmpty(report([file('a', ['passed'])]))).toBe(false);
});
