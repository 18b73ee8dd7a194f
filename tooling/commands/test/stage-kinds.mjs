import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { environment } from '../lib/env.mjs';
import { packageProgram, root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { nothing, oneCheck } from './counts.mjs';
import { countJest, failedTests, isEmpty } from './jest-results.mjs';

/** The time in milliseconds after which a stage counts as hanging. */
const patience = 45 * 60_000;

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./counts.mjs').Result} Result */
/**
 * @typedef {object} Context
 * @property {readonly string[]} patterns
 * @property {string | null} mongodbUrl
 * @property {string} mongodbProblem
 * @property {string} sharedFolder for data that several stages share
 * @property {boolean} show whether programs write directly to the terminal
 * @property {Record<string, Result>} results of earlier stages
 */
/**
 * @typedef {object} Stage
 * @property {string} id
 * @property {string} title
 * @property {readonly string[]} [after] earlier stages that must not run at the same time
 * @property {boolean} [alone] whether no other stage may run at the same time
 * @property {(context: Context) => Promise<Result>} run
 */

/** @param {string} failure @returns {Result} */
export const failed = (failure) => ({ counts: oneCheck(false), failures: [failure] });

/**
 * Runs programs as one check and shows their output if it fails.
 * @param {readonly (readonly string[])[]} commands all are run, so that all errors are shown
 * @returns {Stage['run']}
 */
export function check(...commands) {
  return async ({ show }) => {
    const failures = [];
    let outputs = '';
    for (const [program, ...args] of commands) {
      const { code, output } = await run(packageProgram(program), args, { cwd: root, show, timeout: patience });
      if (code !== 0) failures.push([program, ...args].join(' '));
      outputs += output;
    }
    return { counts: oneCheck(failures.length === 0), failures, output: outputs };
  };
}

/**
 * @param {() => Promise<import('./drift.mjs').Verdict>} verdict
 * @returns {Stage['run']}
 */
export function drift(verdict) {
  return async () => {
    const { ok, output } = await verdict();
    return { counts: oneCheck(ok), failures: ok ? [] : [output.trim()] };
  };
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @param {{ mayBeEmpty?: boolean }} [options] `mayBeEmpty`: a selection without tests is not a failure
 * @returns {(context: Context) => Promise<Result>}
 */
export function jest(args, env = {}, { mayBeEmpty = false } = {}) {
  return async ({ patterns, sharedFolder, show }) => {
    const report = path.join(tmpdir(), `civic-jest-${process.pid}-${Date.now()}.json`);
    const output = ['--json', '--outputFile', report, '--passWithNoTests=false'];
    const options = {
      cwd: root,
      show,
      timeout: patience,
      env: { ...environment, CIVIC_TEST_SHARED: sharedFolder, ...env },
    };
    const outcome = await run(packageProgram('jest'), [...args, ...output, '--', ...patterns], options);
    return { ...(await readReport(report, mayBeEmpty)), output: outcome.output };
  };
}

/**
 * @param {string} file
 * @param {boolean} mayBeEmpty
 * @returns {Promise<Result>}
 */
async function readReport(file, mayBeEmpty) {
  try {
    const report = JSON.parse(await readFile(file, 'utf8'));
    if (mayBeEmpty && isEmpty(report)) return { counts: nothing, failures: [] };
    return { counts: countJest(report), failures: failedTests(report, root) };
  } catch (error) {
    return failed(`Jest left no report: ${/** @type {Error} */ (error).message}`);
  } finally {
    await rm(file, { force: true });
  }
}
