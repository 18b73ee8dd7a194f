import { readFileSync } from 'node:fs';
import path from 'node:path';

import { CommandError } from './command-error.mjs';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';
import { run, tail } from './run.mjs';
import { step } from './terminal.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} LockedPackages */

/**
 * Names of packages that are not installed in the version of the lock file. npm records what it installs, so no further record
 * is needed.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([name, entry]) => name.includes('node_modules/') && !entry.optional)
    .filter(([name, entry]) => !installed[name] || installed[name].version !== entry.version)
    .map(([name]) => name);
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** The packages that `npm ci` would have to install. */
export function missingDependencies() {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  return missingPackages(wanted, lockedPackages(path.join(root, 'node_modules', '.package-lock.json')));
}

/** Installs the packages if they are missing or differ from package-lock.json. */
export async function ensureDependencies() {
  if (missingDependencies().length === 0) return;
  await step('Installing packages (npm ci; a few minutes the first time)', async () => {
    const { code, output } = await run(...npm('ci', '--include=dev', '--no-audit', '--no-fund'), { cwd: root });
    if (code !== 0) throw new CommandError(`npm ci failed:\n${tail(output)}`);
  });
}
