import { nothing } from './counts.mjs';
import { check, jest } from './stage-kinds.mjs';
import { typecheck } from './stages.mjs';

/** @typedef {import('./stage-kinds.mjs').Stage} Stage */
/** @typedef {import('./changed-files.mjs').Changes} Changes */

const code = /\.(?:[cm]?[jt]s|tsx)$/;
/** Files whose change can affect the result for every file. */
const rulesOfLinting = /^(?:eslint\.config\.mjs|tooling\/eslint\/.*|package-lock\.json|tsconfig.*\.json)$/;
const rulesOfTests = /^(?:jest\.config\.mjs|tooling\/jest\/.*|package-lock\.json|tsconfig\.base\.json)$/;

const unit = ['--selectProjects', 'node', 'jsdom'];

/** @type {Stage['run']} */
const nothingToDo = async ({ show }) => {
  const output = 'Nothing of this has changed.';
  if (show) console.log(output);
  return { counts: nothing, failures: [], output };
};

/**
 * Arguments for ESLint: the changed sources, or everything after a change of the rules.
 * @param {Changes} changes
 * @returns {string[]}
 */
export const filesToLint = ({ files }) =>
  files.some((file) => rulesOfLinting.test(file)) ? ['.'] : files.filter((file) => code.test(file));

/**
 * Arguments for Jest that select the tests that load a changed source; null for all tests.
 * @param {Changes} changes
 * @returns {string[] | null}
 */
export const sourcesToTest = ({ files }) =>
  files.some((file) => rulesOfTests.test(file)) ? null : files.filter((file) => code.test(file));

/** @param {readonly string[]} sources @returns {Stage['run']} */
const related = (sources) => (context) =>
  jest([...unit, '--findRelatedTests'], {}, { mayBeEmpty: true })({ ...context, patterns: sources });

/**
 * The stages of `npm test -- --quick`: lint, format, types, and the unit and component tests of changed sources.
 * @param {Changes} changes
 * @returns {readonly Stage[]}
 */
export function quickStages(changes) {
  const lint = filesToLint(changes);
  const sources = sourcesToTest(changes);
  const { files } = changes;
  return [
    {
      id: 'lint',
      title: 'ESLint',
      run: lint.length === 0 ? nothingToDo : check(['eslint', '--max-warnings', '0', '--no-warn-ignored', ...lint]),
    },
    {
      id: 'format',
      title: 'Prettier',
      run:
        files.length === 0
          ? nothingToDo
          : check(['prettier', '--check', '--log-level', 'warn', '--ignore-unknown', ...files]),
    },
    { id: 'typecheck', title: 'TypeScript', run: typecheck },
    {
      id: 'unit',
      title: 'Unit and component tests',
      run: sources === null ? jest(unit) : sources.length === 0 ? nothingToDo : related(sources),
    },
  ];
}
