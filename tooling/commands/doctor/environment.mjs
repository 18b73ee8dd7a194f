import { readFile, stat } from 'node:fs/promises';

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
