import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';

/** @typedef {import('./names.mjs').Names} Names */
/**
 * @typedef {object} Scaffold the output of one run of `npm run new`; paths from the root of the checkout
 * @property {Map<string, string>} created new files with their text
 * @property {Map<string, string>} changed existing files with their new text
 * @property {string[]} steps the remaining steps for people
 */

const templates = path.join(import.meta.dirname, '../../templates');

/**
 * @param {string} text
 * @param {Names} names
 */
const fill = (text, names) =>
  text.replace(/\{\{(kebab|camel|Pascal)\}\}/g, (_, spelling) => names[/** @type {keyof Names} */ (spelling)]);

/**
 * @param {string} template a file in `tooling/templates`
 * @param {Names} names
 */
export const render = async (template, names) =>
  fill(await readFile(path.join(templates, `${template}.txt`), 'utf8'), names);

/**
 * Adds an import in the order of the paths.
 * @param {string} source
 * @param {string} line
 */
export function addImport(source, line) {
  const from = (/** @type {string} */ text) => / from '(.+)';$/.exec(text)?.[1] ?? '';
  const lines = source.split('\n');
  const isImport = (/** @type {string} */ text) => text.startsWith('import ') && from(text).startsWith('./');
  const after = lines.findIndex((text) => isImport(text) && from(text) > from(line));
  const last = lines.findLastIndex(isImport);
  if (last === -1) throw new CommandError('The file has no imports of its folder to add one to.');
  return lines.toSpliced(after === -1 ? last + 1 : after, 0, line).join('\n');
}

/**
 * Adds a line at the end of a list or map.
 * @param {string} source
 * @param {string} start the line that begins it
 * @param {string} entry
 */
export function addEntry(source, start, entry) {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.startsWith(start));
  const end = lines.findIndex((line, index) => index > first && /^[\]}]/.test(line));
  if (first === -1 || end === -1) throw new CommandError(`The list that begins with "${start}" was not found.`);
  return lines.toSpliced(end, 0, `  ${entry},`).join('\n');
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
