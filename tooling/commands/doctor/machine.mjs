import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import path from 'node:path';

import { isBuilt } from '../lib/build.mjs';
import { missingDependencies } from '../lib/dependencies.mjs';
import { npm } from '../lib/npm.mjs';
import { apps } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { fail, ok, warn } from './finding.mjs';

const gibibyte = 2 ** 30;

export const checkNode = async () => ok(`Node.js ${process.version}`);

/** @returns {Promise<import('./finding.mjs').Finding>} */
export async function checkNpm() {
  const { code, output } = await run(...npm('--version'));
  const version = output.trim().split('\n').at(-1) ?? '';
  return code === 0 ? ok(`npm ${version}`) : fail('npm does not run', 'Install it; it comes with Node.js.');
}

/** The nearest existing ancestor of a path. @param {string} folder @returns {string} */
const existing = (folder) => (existsSync(folder) ? folder : existing(path.dirname(folder)));

/** @param {string} dataDir @returns {Promise<import('./finding.mjs').Finding>} */
export async function checkDisk(dataDir) {
  const { bavail, bsize } = await statfs(existing(dataDir));
  const free = (bavail * bsize) / gibibyte;
  const text = `${free.toFixed(1)} GiB free for ${dataDir}`;
  const advice = 'Make room, or move the data with DATA_DIR: content and pictures cannot be written on a full disk.';
  return free < 0.5 ? fail(text, advice) : free < 3 ? warn(text, advice) : ok(text);
}

/** @param {string} dataDir @returns {Promise<import('./finding.mjs').Finding>} */
export async function checkDataFolder(dataDir) {
  const folder = existing(dataDir);
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return ok(folder === dataDir ? `${dataDir} can be written` : `${dataDir} will be made by the first start`);
  } catch {
    return fail(`${folder} cannot be written`, 'Give this user the right to write there, or set DATA_DIR.');
  }
}

/** @returns {Promise<import('./finding.mjs').Finding>} */
export async function checkPackages() {
  const missing = missingDependencies();
  if (missing.length === 0) return ok('All packages are installed, in the versions of package-lock.json');
  return warn(`${missing.length} packages are missing or of another version`, 'Run `npm ci`; `npm start` does it too.');
}

/** @returns {Promise<import('./finding.mjs').Finding>} */
export async function checkBuild() {
  const old = apps.filter((app) => !isBuilt(app));
  if (old.length === 0) return ok('Both apps are built from the sources as they are');
  return warn(`Not built from the sources as they are: ${old.join(', ')}`, 'The next `npm start` builds.');
}
