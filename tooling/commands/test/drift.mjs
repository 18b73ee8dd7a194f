import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { environment } from '../lib/env.mjs';
import { appFolder, root } from '../lib/paths.mjs';
import { payload } from '../lib/payload.mjs';

/** @typedef {{ ok: boolean, output: string }} Verdict */

const cms = appFolder('cms');

/** Whether the committed types match the content model. @returns {Promise<Verdict>} */
export async function checkTypes() {
  const committed = path.join(root, 'packages/payload-types/src/payload-types.ts');
  const folder = await mkdtemp(path.join(tmpdir(), 'civic-types-'));
  const fresh = path.join(folder, 'payload-types.ts');
  try {
    const { code, output } = await payload(['generate:types'], { ...environment, PAYLOAD_TS_OUTPUT_PATH: fresh });
    if (code !== 0) return { ok: false, output };
    if ((await readFile(fresh, 'utf8')) === (await readFile(committed, 'utf8'))) return { ok: true, output: '' };
    const text =
      'packages/payload-types is not what the content model says: run `npm run generate:types -w @civic/cms`.';
    return { ok: false, output: text };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether the migrations bring a database to the content model. @returns {Promise<Verdict>} */
export function checkMigrations() {
  return unchanged({
    folder: path.join(cms, 'src', 'migrations', 'sqlite'),
    args: ['migrate:create', 'drift', '--skip-empty'],
    env: { DATABASE_URL: 'file:drift.sqlite' },
    done: /statements generation complete/,
    advice:
      'The content model has changed and has no migration: run `npm run payload -w @civic/cms -- migrate:create <name>`.',
  });
}

/** Whether the admin's import map contains every component. @returns {Promise<Verdict>} */
export function checkImportMap() {
  return unchanged({
    folder: path.join(cms, 'src', 'app', '(payload)', 'admin'),
    args: ['generate:importmap'],
    done: /skipping writing import map|writing import map/i,
    advice: 'The import map of the admin is not up to date: run `npm run generate:importmap -w @civic/cms`.',
  });
}

/**
 * Runs a generator and reports whether it changed a folder; the folder is then restored.
 * @param {object} generator
 * @param {string} generator.folder its output folder
 * @param {readonly string[]} generator.args of Payload's command line
 * @param {Record<string, string>} [generator.env]
 * @param {RegExp} generator.done its output after a complete run; a run that did nothing proves nothing
 * @param {string} generator.advice the fix after a change
 * @returns {Promise<Verdict>}
 */
async function unchanged({ folder, args, env = {}, done, advice }) {
  const before = await contents(folder);
  try {
    // In development Payload would also write the generated types.
    const { code, output } = await payload(args, { ...environment, NODE_ENV: 'production', ...env });
    if (code !== 0 || !done.test(output)) return { ok: false, output: `${advice}\n${output}` };
    const after = await contents(folder);
    const changed = new Set([...before.keys(), ...after.keys()].filter((name) => before.get(name) !== after.get(name)));
    return changed.size === 0
      ? { ok: true, output: '' }
      : { ok: false, output: `${advice}\n${[...changed].join('\n')}` };
  } finally {
    await restore(folder, before);
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} the text of each file directly in it
 */
async function contents(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return new Map(
    await Promise.all(
      files.map(async (name) => /** @type {const} */ ([name, await readFile(path.join(folder, name), 'utf8')])),
    ),
  );
}

/**
 * @param {string} folder
 * @param {Map<string, string>} before
 */
async function restore(folder, before) {
  for (const [name, text] of await contents(folder)) {
    if (!before.has(name)) await rm(path.join(folder, name));
    else if (before.get(name) !== text) await writeFile(path.join(folder, name), String(before.get(name)));
  }
}
