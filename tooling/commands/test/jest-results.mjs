import path from 'node:path';

/**
 * @typedef {object} JestReport the output of `jest --json`, with the parts that are read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ name: string, message: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 * @property {boolean} success
 */

/** Whether a file broke before its first test. @param {JestReport['testResults'][number]} file */
const brokeEarly = (file) => file.assertionResults.length === 0 && file.message !== '';

/**
 * Whether the run selected no test file at all, without other errors.
 * @param {JestReport} report
 */
export const isEmpty = (report) => report.success && report.testResults.length === 0;

/**
 * Counts a run; unloadable files, runs without tests and failures outside the tests count as failures too.
 * @param {JestReport} report
 * @returns {import('./counts.mjs').Counts}
 */
export function countJest(report) {
  const early = report.testResults.filter(brokeEarly).length;
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + early;
  const ran = passed + failed + skipped > 0;
  return { passed, skipped, failed: failed === 0 && (!report.success || !ran) ? 1 : failed };
}

/**
 * The names of the failed tests, with their files.
 * @param {JestReport} report
 * @param {string} root
 * @returns {string[]}
 */
export function failedTests(report, root) {
  return report.testResults.flatMap((file) => {
    const name = path.relative(root, file.name);
    if (brokeEarly(file)) return [`${name}: did not run`];
    return file.assertionResults.filter((one) => one.status === 'failed').map((one) => `${name}: ${one.fullName}`);
  });
}
