import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { appFolder } from '../lib/paths.mjs';
import { run, tail } from '../lib/run.mjs';
import { fail, ok } from './finding.mjs';

/** @typedef {import('../lib/paths.mjs').App} App */
/** @typedef {import('./finding.mjs').Finding} Finding */

const reader = fileURLToPath(new URL('./read-environment.mjs', import.meta.url));

/**
 * Lists every problem that an app's own schema finds in its environment.
 * @param {App} app
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Finding[]>}
 */
export async function checkAppEnvironment(app, env) {
  const folder = appFolder(app);
  const args = ['--import', 'tsx', reader, path.join(folder, 'src', 'env.ts')];
  const { code, output } = await run(process.execPath, args, { cwd: folder, env });
  const line = output.split('\n').find((one) => one.startsWith('{"problems"'));
  if (code !== 0 || !line)
    return [fail(`The environment of ${app} could not be read:\n${tail(output, 5)}`, 'Run `npm ci`.')];
  const problems = /** @type {string[]} */ (JSON.parse(line).problems);
  if (problems.length === 0) return [ok(`The environment of ${app} is complete`)];
  return problems.map((problem) => fail(`${app}: ${problem}`, 'Set the variable; .env.example describes each.'));
}
