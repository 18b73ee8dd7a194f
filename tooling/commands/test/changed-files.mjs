import { CommandError } from '../lib/command-error.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

/**
 * @typedef {object} Changes
 * @property {string} since for people: the base commit
 * @property {string[]} files paths from the root of the checkout; deleted files are left out
 */

/** The possible names of the main branch in a clone, the nearest first. */
const mainBranches = ['main', 'origin/main'];

/**
 * Finds the files that differ from the main branch. On the main branch itself these are the files that differ from the last
 * commit or, with a clean work tree, those that the last commit changed.
 * @param {string} [folder] of the checkout
 * @returns {Promise<Changes>}
 * @throws CommandError outside a git checkout, and without a base for the comparison
 */
export async function changedFiles(folder = root) {
  /** @param {string[]} args */
  const git = (...args) => run('git', ['-C', folder, ...args]);
  /** @param {string[]} args */
  const lines = async (...args) => {
    const { code, output } = await git(...args);
    if (code !== 0) throw new CommandError(`--quick needs git and a checkout: ${output.trim()}`);
    return output.split('\0').filter(Boolean);
  };
  const untracked = await lines('ls-files', '-z', '--others', '--exclude-standard');
  const isClean = untracked.length === 0 && (await git('diff', '--quiet', 'HEAD')).code === 0;
  const base = await compareWith(git, isClean);
  const changed = await lines('diff', '-z', '--name-only', '--no-renames', '--relative', '--diff-filter=d', base);
  const { output: since } = await git('log', '-1', '--format=%h %s', base);
  return { since: since.trim(), files: [...new Set([...changed, ...untracked])].sort() };
}

/**
 * @param {(...args: string[]) => Promise<import('../lib/run.mjs').Outcome>} git
 * @param {boolean} isClean
 * @returns {Promise<string>} a commit
 */
async function compareWith(git, isClean) {
  const { output: head } = await git('rev-parse', 'HEAD');
  for (const branch of mainBranches) {
    const { code, output: base } = await git('merge-base', 'HEAD', branch);
    if (code === 0 && base !== head) return base.trim();
  }
  if (!isClean) return 'HEAD';
  if ((await git('rev-parse', '--verify', '--quiet', 'HEAD~1')).code === 0) return 'HEAD~1';
  throw new CommandError('--quick found nothing to compare with: this is the first commit.');
}
