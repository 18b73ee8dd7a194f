import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { environment } from '../lib/env.mjs';
import { packageProgram, root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { oneCheck } from './counts.mjs';
import { countJest, failedTests } from './jest-results.mjs';

/** A stage that takes longer hangs: milliseconds. */
const patience = 45 * 60_000;

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ counts: Counts, failures: string[] }} Result */
/**
 * @typedef {object} Context
 * @property {readonly string[]} patterns
 * @property {string | null} mongodbUrl
 * @property {string} mongodbProblem
 * @property {Record<string, Result>} results of the stages before
 */
/**
 * @typedef {object} Stage
 * @property {string} id
 * @property {string} title
 * @property {(context: Context) => Promise<Result>} run
 */

/**
 * A program as one check; what it has to say is shown when it fails.
 * @param {readonly (readonly string[])[]} commands all run, so that all complaints are seen
 * @returns {Stage['run']}
 */
export function check(...commands) {
  return async () => {
    const failures = [];
    for (const [program, ...args] of commands) {
      const { code } = await run(packageProgram(program), args, { cwd: root, show: true, timeout: patience });
      if (code !== 0) failures.push([program, ...args].join(' '));
    }
    return { counts: oneCheck(failures.length === 0), failures };
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
 * @returns {(context: Context) => Promise<Result>}
 */
export function jest(args, env = {}) {
  return async ({ patterns }) => {
    const report = path.join(tmpdir(), `civic-jest-${process.pid}-${Date.now()}.json`);
    const output = ['--json', '--outputFile', report, '--passWithNoTests=false'];
    const options = { cwd: root, show: true, timeout: patience, env: { ...environment, ...env } };
    await run(packageProgram('jest'), [...args, ...output, '--', ...patterns], options);
    return readReport(report);
  };
}

/**
 * @param {string} file
 * @returns {Promise<Result>}
 */
async function readReport(file) {
  try {
    const report = JSON.parse(await readFile(file, 'utf8'));
    return { counts: countJest(report), failures: failedTests(report, root) };
  } catch (error) {
    return { counts: oneCheck(false), failures: [`Jest left no report: ${/** @type {Error} */ (error).message}`] };
  } finally {
    await rm(file, { force: true });
  }
}
