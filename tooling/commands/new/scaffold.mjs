import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';

/**
 * @typedef {object} Scaffold the output of one run of `npm run new`; paths from the root of the checkout
 * @property {Map<string, string>} created new files with their text
 * @property {Map<string, string>} changed existing files with their new text
 * @property {string[]} steps the remaining steps for people
 */
/** @typedef {(root: string, name: string | undefined) => Promise<Scaffold>} Plan the files for a name, not yet written */

const templates = path.join(import.meta.dirname, '../../templates');

/**
 * @param {string} text
 * @param {Record<string, string>} names
 */
const fill = (text, names) => text.replace(/\{\{(\w+)\}\}/g, (placeholder, spelling) => names[spelling] ?? placeholder);

/**
 * @param {string} template a file in `tooling/templates`
 * @param {Record<string, string>} names by the placeholder that each replaces
 */
export const render = async (template, names) =>
  fill(await readFile(path.join(templates, `${template}.txt`), 'utf8'), names);

/**
 * Adds an import to those of the same folder, in the order of the paths.
 * @param {string} source
 * @param {string} line
 */
export function addImport(source, line) {
  const from = (/** @type {string} */ text) => / from '(.+)';$/.exec(text)?.[1] ?? '';
  const folder = from(line).startsWith('./') ? './' : `${path.posix.dirname(from(line))}/`;
  const lines = source.split('\n');
  const isImport = (/** @type {string} */ text) => text.startsWith('import ') && from(text).startsWith(folder);
  const after = lines.findIndex((text) => isImport(text) && from(text) > from(line));
  const last = lines.findLastIndex(isImport);
  if (last === -1) throw new CommandError(`There are no imports from "${folder}" to add one to.`);
  return lines.toSpliced(after === -1 ? last + 1 : after, 0, line).join('\n');
}

/**
 * Adds a line at the end of a list or map, or before one of its entries.
 * @param {string} source
 * @param {string} start the line that begins it, with its indentation
 * @param {string} entry
 * @param {string} [before] the beginning of the entry that follows; when there is none, the new one is the last
 */
export function addEntry(source, start, entry, before) {
  const lines = source.split('\n');
  const indent = /^ */.exec(start)?.[0] ?? '';
  const first = lines.findIndex((line) => line.startsWith(start) && /[[{]$/.test(line));
  const end = lines.findIndex((line, index) => index > first && new RegExp(`^${indent}[\\]}]`).test(line));
  if (first === -1 || end === -1) throw new CommandError(`The list that begins with "${start.trim()}" was not found.`);
  const next = lines.findIndex(
    (line, index) => index > first && index < end && before !== undefined && line.startsWith(`${indent}  ${before}`),
  );
  return lines.toSpliced(next === -1 ? end : next, 0, `${indent}  ${entry},`).join('\n');
}

/**
 * The new texts of existing files.
 * @param {string} root
 * @param {Record<string, (source: string) => string>} edits by file
 * @returns {Promise<Map<string, string>>}
 * @throws CommandError with the file that is missing or is not as expected
 */
export async function editFiles(root, edits) {
  const changed = new Map();
  for (const [file, edit] of Object.entries(edits)) {
    if (!existsSync(path.join(root, file))) throw new CommandError(`${file} is not there, nothing was written.`);
    try {
      changed.set(file, edit(await readFile(path.join(root, file), 'utf8')));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      throw new CommandError(`${file} cannot be changed, nothing was written. ${error.message}`);
    }
  }
  return changed;
}

/**
 * Writes a scaffold completely or not at all.
 * @param {string} root
 * @param {Scaffold} scaffold
 * @throws CommandError if a file already exists
 */
export async function writeScaffold(root, { created, changed }) {
  const existing = [...created.keys()].filter((file) => existsSync(path.join(root, file)));
  if (existing.length > 0) throw new CommandError(`Nothing was written, because it exists: ${existing.join(', ')}`);
  for (const [file, text] of [...created, ...changed]) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}
