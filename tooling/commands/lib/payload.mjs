import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { appFolder, root } from './paths.mjs';
import { run } from './run.mjs';

const program = path.join(root, 'node_modules', 'payload', 'bin.js');
const keepAlive = pathToFileURL(path.join(appFolder('cms'), 'keep-alive.mjs')).href;

/**
 * Runs Payload's command line on the CMS.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 */
export const payload = (args, env) =>
  run(process.execPath, ['--import', keepAlive, program, ...args], { cwd: appFolder('cms'), env });
