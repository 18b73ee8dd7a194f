import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { environment } from '../lib/env.mjs';
import { packageProgram, root } from '../lib/paths.mjs';
import { run, tail } from '../lib/run.mjs';
import { step } from '../lib/terminal.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * @param {readonly string[]} programs
 * @param {string} [searchPath]
 * @returns {string | undefined} the first that is on the path
 */
export function findProgram(programs, searchPath = environment.PATH ?? '') {
  const folders = searchPath.split(path.delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A Chromium for the browser tests, installed if there is none.
 * @returns {Promise<string>} its program
 */
export async function ensureChromium() {
  const given = environment.CHROMIUM_PATH;
  if (given) {
    if (isExecutable(given)) return given;
    throw new CommandError(`CHROMIUM_PATH is ${given}, and no program is there.`);
  }
  return findProgram(names) ?? (await playwrightChromium()) ?? (await installChromium());
}

/** The Chromium that Playwright has installed before. */
async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

async function installChromium() {
  const byPackage = process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
  const problems = byPackage ? await tryInstall(aptCommands) : '';
  const found = findProgram(names);
  if (found) return found;
  const more = await tryInstall([[packageProgram('playwright-core'), 'install', '--with-deps', 'chromium']]);
  const installed = await playwrightChromium();
  if (installed) return installed;
  throw new CommandError(`No Chromium could be installed; set CHROMIUM_PATH to one.\n${problems}${more}`);
}

const aptCommands = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];

/**
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<string>} the end of the output of the failed one
 */
async function tryInstall(commands) {
  return step(`Installing Chromium (${commands[0][0]})`, async () => {
    for (const [command, ...args] of commands) {
      const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
      const { code, output } = await run(command, args, { cwd: root, env });
      if (code !== 0) return `${tail(output, 15)}\n`;
    }
    return '';
  });
}
