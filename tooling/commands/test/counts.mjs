import { bold, duration, green, red, yellow } from '../lib/terminal.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** The counts of one check that is not a Jest test. @param {boolean} ok @returns {Counts} */
export const oneCheck = (ok) => (ok ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 });

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    nothing,
  );

/** The final line of the output. @param {Counts} counts */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * @typedef {{ counts: Counts, failures: string[], output?: string, note?: string }} Result of a stage: `output` is what has not been shown,
 * `note` a line for the summary
 */
/** @typedef {{ title: string, result: Result, milliseconds: number }} Run */

/** @param {Counts} counts */
const mark = ({ failed, skipped }) => (failed > 0 ? red('✗') : skipped > 0 ? yellow('!') : green('✓'));

/**
 * The final output: failures, a line for each stage, their notes, and the count.
 * @param {readonly Run[]} runs
 */
export function summary(runs) {
  const failures = runs.flatMap(({ title, result }) =>
    result.failures.map((failure) => `${red('✗')} ${title}: ${failure}`),
  );
  const width = Math.max(0, ...runs.map(({ title }) => title.length));
  const lines = runs.map(
    ({ title, result: { counts }, milliseconds }) =>
      `${mark(counts)} ${title.padEnd(width)}  ${countLine(counts)}  (${duration(milliseconds)})`,
  );
  const total = countLine(sum(runs.map(({ result }) => result.counts)));
  const notes = runs.flatMap(({ result }) => result.note ?? []);
  const problems = failures.length > 0 ? ['', bold('What failed'), ...failures] : [];
  return [...problems, '', ...lines, ...(notes.length > 0 ? ['', ...notes] : []), '', total].join('\n');
}
