import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { appFolder } from '../lib/paths.mjs';
import { run, tail } from '../lib/run.mjs';
import { parseSecrets, secretNames, secretsFile } from '../lib/secrets.mjs';
import { fail, ok, warn } from './finding.mjs';

/**
 * Checks that the secrets exist and that only their owner can read them.
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} environment
 * @returns {Promise<import('./finding.mjs').Finding>}
 */
export async function checkSecrets(dataDir, environment) {
  const file = secretsFile(dataDir);
  const missing = secretNames.filter((name) => !environment[name]);
  if (missing.length === 0) return ok('All secrets come from the environment');
  try {
    const { mode } = await stat(file);
    if (mode & 0o077) return fail(`${file} can be read by others`, `chmod 600 ${file}`);
    const kept = parseSecrets(await readFile(file, 'utf8'));
    const gone = missing.filter((name) => !kept[name]);
    if (gone.length === 0) return ok(`The secrets are in ${file}, for their owner alone`);
    return warn(`${gone.join(', ')} are not set`, 'The next `npm start` makes them.');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') {
      return fail(`${file} cannot be read`, 'Run as the user that owns it.');
    }
    return warn('There are no secrets yet', 'The first `npm start` makes them.');
  }
}

const reader = fileURLToPath(new URL('./read-environment.mjs', import.meta.url));

/**
 * Lists every problem that an app's own schema finds in its environment.
 * @param {import('../lib/paths.mjs').App} app
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function checkAppEnvironment(app, env) {
  const folder = appFolder(app);
  const args = ['--import', 'tsx', reader, path.join(folder, 'src/platform/env.ts')];
  const { code, output } = await run(process.execPath, args, { cwd: folder, env });
  const line = output.split('\n').find((one) => one.startsWith('{"problems"'));
  if (code !== 0 || !line)
    return [fail(`The environment of ${app} could not be read:\n${tail(output, 5)}`, 'Run `npm ci`.')];
  const problems = /** @type {string[]} */ (JSON.parse(line).problems);
  if (problems.length === 0) return [ok(`The environment of ${app} is complete`)];
  return problems.map((problem) => fail(`${app}: ${problem}`, 'Set the variable; .env.example describes each.'));
}
