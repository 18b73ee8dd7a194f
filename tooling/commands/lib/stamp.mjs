import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Files and folders that do not affect a build. */
const passedOver =
  /^(node_modules|\.next|\.turbo|\.cache-handler|coverage|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.tsx?|.*\.md)$/;

/**
 * Every file below a folder that a build may read, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
export function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !passedOver.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(file) : entry.isFile() ? [file] : [];
    });
}

/**
 * A hash of the names and contents of files, and of any additional input.
 * @param {string} base folder that names are relative to
 * @param {readonly string[]} files
 * @param {readonly string[]} [extra]
 */
export function hashFiles(base, files, extra = []) {
  const hash = createHash('sha256');
  for (const text of extra) hash.update(`${text}\0`);
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${path.relative(base, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @returns {string | null} null if there is none
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
