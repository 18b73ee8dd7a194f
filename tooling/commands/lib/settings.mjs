import path from 'node:path';

import { CommandError } from './command-error.mjs';
import { root } from './paths.mjs';

/**
 * @typedef {object} Settings
 * @property {number} cmsPort
 * @property {number} webPort
 * @property {string} dataDir absolute
 */

/**
 * The ports of the product and the folder of its data.
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings}
 * @throws CommandError with every problem
 */
export function readSettings(environment) {
  const problems = /** @type {string[]} */ ([]);
  const port = (/** @type {string} */ name, /** @type {number} */ fallback) => {
    const value = environment[name] || String(fallback);
    if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535) return Number(value);
    problems.push(`${name} must be a port from 1 to 65535, not "${value}".`);
    return fallback;
  };
  const cmsPort = port('CMS_PORT', 3001);
  const webPort = port('WEB_PORT', 3000);
  if (problems.length === 0 && cmsPort === webPort) {
    problems.push(`CMS_PORT and WEB_PORT are both ${cmsPort}: each needs a port of its own.`);
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return { cmsPort, webPort, dataDir: path.resolve(root, environment.DATA_DIR || 'data') };
}
