import { CommandError } from '../lib/command-error.mjs';

/**
 * @typedef {object} TestArguments
 * @property {string[]} only stages to run; empty for all
 * @property {string[]} skip stages to leave out
 * @property {string[]} patterns paths of tests for Jest
 * @property {boolean} quick only what changed, by lint, types and unit tests
 */

/**
 * Parses `--only a,b`, `--skip c`, `--quick`, and patterns of test files. A stage can be named by its prefix: `integration` is
 * `integration:sqlite` and `integration:mongodb`.
 * @param {readonly string[]} argv
 * @param {readonly string[]} stages
 * @returns {TestArguments}
 * @throws CommandError on unknown arguments
 */
export function parseArguments(argv, stages) {
  const result = /** @type {TestArguments} */ ({ only: [], skip: [], patterns: [], quick: false });
  const rest = argv.flatMap((argument) => (/^--\w+=/.test(argument) ? argument.split(/=(.*)/, 2) : [argument]));
  while (rest.length > 0) {
    const argument = String(rest.shift());
    if (argument === '--only' || argument === '--skip') {
      const names = String(rest.shift() ?? '').split(',');
      const unknown = names.filter((name) => !stages.some((stage) => isNamed(stage, name)));
      if (unknown.length > 0)
        throw new CommandError(`No stage "${unknown.join(', ')}". There are: ${stages.join(', ')}`);
      result[argument === '--only' ? 'only' : 'skip'].push(...names);
    } else if (argument === '--quick') {
      result.quick = true;
    } else if (argument.startsWith('-')) {
      throw new CommandError(
        `Usage: npm test -- [--quick] [--only stage,…] [--skip stage,…] [pattern …]\nStages: ${stages.join(', ')}`,
      );
    } else {
      result.patterns.push(argument);
    }
  }
  if (result.quick && result.patterns.length > 0)
    throw new CommandError('--quick selects the tests by what changed; leave the patterns out.');
  return result;
}

/**
 * @param {string} stage
 * @param {string} name
 */
const isNamed = (stage, name) => stage === name || stage.startsWith(`${name}:`);

/**
 * @param {string} stage
 * @param {TestArguments} arguments_
 */
export const isSelected = (stage, { only, skip }) =>
  (only.length === 0 || only.some((name) => isNamed(stage, name))) && !skip.some((name) => isNamed(stage, name));
