import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { npm } from '../lib/npm.mjs';
import { run, tail } from '../lib/run.mjs';
import { failedTests } from '../test/jest-results.mjs';

/** @typedef {{ title: string, problems: string[] }} Verdict passed if there are no problems */

/** The part of a program's output that is shown. */
const shown = 30;

/**
 * @param {string} title
 * @param {[string, string[]]} command
 * @param {string} cwd
 * @returns {Promise<Verdict>}
 */
async function program(title, [command, args], cwd) {
  const { code, output } = await run(command, args, { cwd });
  return { title, problems: code === 0 ? [] : tail(output, shown).split('\n') };
}

/** @param {string} copy */
export const install = (copy) => program('installation', npm('install', '--no-audit', '--no-fund'), copy);

/** @param {string} copy */
export const types = (copy) => program('types', npm('run', 'typecheck'), copy);

/** @param {string} copy */
export const builds = (copy) => program('builds', npm('run', 'build'), copy);

/**
 * The tests of the interfaces that `platform/upstream` relies on; a problem is the name of a test.
 * @param {string} copy
 * @returns {Promise<Verdict>}
 */
export async function contracts(copy) {
  const title = 'contract tests';
  const report = path.join(copy, 'contracts.json');
  const args = ['platform/upstream', 'tooling/eslint/no-cycle', '--selectProjects', 'node'];
  const jest = path.join(copy, 'node_modules', '.bin', 'jest');
  const { output } = await run(jest, [...args, '--json', '--outputFile', report], { cwd: copy });
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { title, problems: tail(output, shown).split('\n') };
  const results = /** @type {import('../test/jest-results.mjs').JestReport} */ (JSON.parse(text));
  const failed = failedTests(results, copy);
  return { title, problems: results.success || failed.length > 0 ? failed : tail(output, shown).split('\n') };
}
