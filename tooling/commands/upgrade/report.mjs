import { green, red, yellow } from '../lib/terminal.mjs';

/**
 * @typedef {object} Trial
 * @property {string} title
 * @property {readonly (readonly [name: string, from: string, to: string])[]} changes
 * @property {string | null} skipped why nothing was tried
 * @property {readonly import('./checks.mjs').Verdict[]} verdicts
 */

/** @param {Trial} trial */
export const hasFailed = ({ verdicts }) => verdicts.some(({ problems }) => problems.length > 0);

/**
 * The results of the trials, set by set.
 * @param {readonly Trial[]} trials
 */
export function report(trials) {
  return trials
    .map(({ title, changes, skipped, verdicts }) =>
      [
        title,
        ...changes.map(([name, from, to]) => `  ${name} ${from} → ${to}`),
        ...(skipped === null ? [] : [`  ${yellow('–')} ${skipped}`]),
        ...verdicts.flatMap((verdict) => [
          `  ${verdict.problems.length === 0 ? green('✓') : red('✗')} ${verdict.title}`,
          ...verdict.problems.map((problem) => `      ${problem}`),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}
