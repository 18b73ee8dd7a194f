import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

/** The paths of the checkout that are in Git or would be added. @returns {Promise<string[]>} */
async function sourceFiles() {
  const { code, output } = await run('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root });
  if (code !== 0) throw new CommandError(`The files of the checkout cannot be listed:\n${output}`);
  return output.split('\0').filter(Boolean);
}

/**
 * Copies the current sources, including uncommitted changes.
 * @param {string} target
 */
export async function copyCheckout(target) {
  for (const file of await sourceFiles()) {
    const to = path.join(target, file);
    await mkdir(path.dirname(to), { recursive: true });
    // A deleted file is still listed until the deletion is committed.
    await cp(path.join(root, file), to, { verbatimSymlinks: true }).catch((error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    });
  }
}

/**
 * The manifests of the checkout by their paths, and its lock file.
 * @returns {Promise<{ manifests: Map<string, import('./sets.mjs').Manifest>, lock: import('./sets.mjs').Lock }>}
 */
export async function readManifests() {
  const files = (await sourceFiles()).filter((file) => /^((apps|packages)\/[^/]+\/)?package\.json$/.test(file));
  const manifests = new Map();
  for (const file of files) manifests.set(file, JSON.parse(await readFile(path.join(root, file), 'utf8')));
  return { manifests, lock: JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) };
}

/**
 * Writes manifests and a lock file into a copy.
 * @param {string} target
 * @param {ReadonlyMap<string, object>} manifests
 * @param {object} lock
 */
export async function writeManifests(target, manifests, lock) {
  for (const [file, content] of [...manifests, /** @type {const} */ (['package-lock.json', lock])]) {
    await writeFile(path.join(target, file), `${JSON.stringify(content, null, 2)}\n`);
  }
}
