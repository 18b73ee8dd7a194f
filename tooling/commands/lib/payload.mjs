import path from 'node:path';

import { appFolder, root } from './paths.mjs';
import { run } from './run.mjs';

const program = path.join(root, 'node_modules', 'payload', 'bin.js');

/**
 * The editor's modules choose their build by awaiting an import, and in Node 20 some of them occasionally deadlock; the process
 * then ends with code 0. Under this condition the build is chosen by its name.
 */
const withoutDeadlock = '--conditions=production';

/** Far longer than any of the commands takes: milliseconds. */
const patience = 300_000;

/**
 * Runs Payload's command line in the CMS's folder.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 */
export const payload = (args, env) =>
  run(process.execPath, [withoutDeadlock, program, ...args], { cwd: appFolder('cms'), env, timeout: patience });
