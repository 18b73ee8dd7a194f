import { bold, duration, green, red, yellow } from '../lib/terminal.mjs';
import { countLine, sum } from './counts.mjs';

/** @typedef {{ title: string, result: import('./stage-kinds.mjs').Result, milliseconds: number }} Run */

/** @param {import('./counts.mjs').Counts} counts */
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
