import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { CommandError } from './command-error.mjs';
import { npm } from './npm.mjs';
import { appFolder, root } from './paths.mjs';
import { run, tail } from './run.mjs';
import { hashFiles, readStamp, sourceFiles } from './stamp.mjs';
import { step } from './terminal.mjs';

/** @typedef {import('./paths.mjs').App} App */

const names = { cms: 'the CMS', web: 'the site' };

/** @param {App} app */
const stampFile = (app) => path.join(appFolder(app), '.next', 'build-inputs');

/** The self-contained server of an app. @param {App} app */
export const serverFile = (app) => path.join(appFolder(app), '.next', 'standalone', 'apps', app, 'server.js');

/** The guides for editors, which the CMS shows, and the folder of their pictures. */
const guides = ['docs/editors.bg.md', 'docs/editors.md'];
const pictures = 'docs/pictures';

/** @param {App} app */
function buildInputs(app) {
  const folders = [appFolder(app), path.join(root, 'packages'), ...(app === 'cms' ? [path.join(root, pictures)] : [])];
  const names = ['package-lock.json', 'tsconfig.base.json', ...(app === 'cms' ? guides : [])];
  const files = names.map((name) => path.join(root, name));
  return hashFiles(
    root,
    [...files, ...folders.flatMap(sourceFiles)],
    [process.version, process.platform, process.arch],
  );
}

/** Whether the app's build is up to date with its sources. @param {App} app */
export const isBuilt = (app) => existsSync(serverFile(app)) && readStamp(stampFile(app)) === buildInputs(app);

/**
 * Builds an app for production unless its build is up to date.
 * @param {App} app
 * @throws CommandError with the end of the build's output
 */
export async function ensureBuilt(app) {
  if (isBuilt(app)) return;
  await step(`Building ${names[app]} (a minute or two)`, async () => {
    const inputs = buildInputs(app);
    const { code, output } = await run(...npm('run', 'build', '--workspace', `@civic/${app}`), { cwd: root });
    if (code !== 0) throw new CommandError(`Building ${names[app]} failed:\n${tail(output, 60)}`);
    if (!existsSync(serverFile(app))) throw new CommandError(`Building ${names[app]} left no server:\n${tail(output)}`);
    writeFileSync(stampFile(app), inputs);
  });
}
