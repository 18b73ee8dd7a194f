import { copyFile, mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { environment } from '../lib/env.mjs';
import { root } from '../lib/paths.mjs';
import { run, tail } from '../lib/run.mjs';
import { oneCheck, sum } from './counts.mjs';
import { failedTests } from './jest-results.mjs';

/** @typedef {import('./counts.mjs').Result} Result */
/** @typedef {Record<string, (text: string) => string>} Edits the new text of a file by its path */
/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {Edits} edits
 * @property {Edits} translations files generated from the English messages
 * @property {readonly string[]} untyped files excluded from the type check
 * @property {RegExp} tests paths of the tests to run, if they load what is edited
 */

const messages = 'packages/ui/src/messages';

/** Runs scripts of this folder in other processes, whose imports Jest does not see. */
const scriptFolder = 'apps/cms/src';
const scriptRunner = `${scriptFolder}/platform/testing/run-script.ts`;

const projects = ['--selectProjects', 'node', 'jsdom'];
const patience = 10 * 60_000;

/**
 * Replaces one part of a text.
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} replacement
 * @throws if there is nothing to replace: the languages would stay unchanged and every test would pass
 */
export function edited(text, pattern, replacement) {
  if (!pattern.test(text))
    throw new Error(`Nothing matches ${pattern}: tooling/commands/test/languages.mjs is outdated.`);
  return text.replace(pattern, replacement);
}

/**
 * The list of the site's languages, and the generated types as Payload would generate them from it.
 * @param {readonly string[]} languages
 * @returns {Edits}
 */
export const listed = (languages) => ({
  'packages/content/src/site-languages.ts': (text) =>
    edited(text, /(?<=siteLanguages = )\[.*\]/, `[${languages.map((code) => `'${code}'`).join(', ')}]`),
  'packages/payload-types/src/payload-types.ts': (text) =>
    edited(text, /'bg' \| 'en'/g, languages.map((code) => `'${code}'`).join(' | ')),
});

/** @type {readonly Variant[]} */
const variants = [
  {
    name: 'with a third language (ro)',
    edits: {
      ...listed(['bg', 'en', 'ro']),
      [`${messages}/messages.ts`]: (text) =>
        edited(
          edited(text, /(import .* '.\/en';)/, "$1\nimport { ro } from './ro';"),
          /\{ bg, en \}/,
          '{ bg, en, ro }',
        ),
    },
    translations: { [`${messages}/ro.ts`]: (text) => edited(edited(text, /const en\b/, 'const ro'), /en-GB/, 'ro-RO') },
    untyped: [],
    // The admin's screens use the admin's languages.
    tests: /^(?:packages|apps\/web|apps\/cms\/src\/(?:config|content|delivery|platform|seed|time))\//,
  },
  {
    name: 'with one language (bg)',
    edits: listed(['bg']),
    translations: {},
    // Tests and examples compare Bulgarian with English texts.
    untyped: ['**/*.test.ts', '**/*.test.tsx', '**/testing', '**/*testing.ts*', '**/examples'],
    tests: /^packages\/(?:content|ui|blocks)\//,
  },
];

/** @param {string} copy */
async function copySources(copy) {
  const folders = ['apps', 'packages', 'e2e', 'tooling/jest', 'package.json', 'tsconfig.base.json', 'jest.config.mjs'];
  const { code, output } = await run('git', ['ls-files', '-co', '--exclude-standard', '--', ...folders], { cwd: root });
  if (code !== 0) throw new Error(output);
  for (const file of output.split('\n').filter(Boolean)) {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await copyFile(path.join(root, file), path.join(copy, file)).catch((error) => {
      // Git still lists a deleted file until the deletion is committed.
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/** Everything installed, with the workspaces of the copy in place of the checkout's. @param {string} copy */
async function linkDependencies(copy) {
  const [from, to] = [path.join(root, 'node_modules'), path.join(copy, 'node_modules')];
  await mkdir(path.join(to, '@civic'), { recursive: true });
  for (const name of await readdir(from)) {
    if (name !== '@civic') await symlink(path.join(from, name), path.join(to, name));
  }
  for (const name of await readdir(path.join(copy, 'packages'))) {
    await symlink(path.join(copy, 'packages', name), path.join(to, '@civic', name));
  }
}

/**
 * @param {string} copy
 * @param {Variant} variant
 */
async function applyVariant(copy, { edits, translations, untyped }) {
  const read = (/** @type {string} */ file) => readFile(path.join(copy, file), 'utf8');
  for (const [file, edit] of Object.entries(edits)) await writeFile(path.join(copy, file), edit(await read(file)));
  const english = await read(`${messages}/en.ts`);
  for (const [file, edit] of Object.entries(translations)) await writeFile(path.join(copy, file), edit(english));
  const config = {
    extends: './tsconfig.base.json',
    compilerOptions: {
      allowJs: true,
      // The types of imported pictures come with Next.js' generated `next-env.d.ts`, which is no source.
      types: ['node', 'jest', '@testing-library/jest-dom', 'next/image-types/global'],
      paths: { '@payload-config': ['./apps/cms/src/payload.config.ts'] },
    },
    // One program for the whole tree, so that the libraries are read once.
    include: ['packages/*/src', 'apps/*/src'],
    exclude: ['**/node_modules', ...untyped],
  };
  await writeFile(path.join(copy, 'tsconfig.json'), JSON.stringify(config));
}

/**
 * @param {string} copy
 * @returns {Promise<string[]>} the problems
 */
async function checkTypes(copy) {
  const program = path.join(copy, 'node_modules/.bin/tsc');
  const { code, output } = await run(program, ['--noEmit', '-p', '.'], { cwd: copy, timeout: patience });
  return code === 0 ? [] : [tail(output)];
}

/**
 * Test files that load one of the given files, directly or not.
 * @param {string} copy
 * @param {readonly string[]} files
 * @param {readonly string[]} [options] such as a pattern of files that are to be taken for tests
 * @returns {Promise<string[]>} paths from the root of the copy
 * @throws if Jest fails
 */
async function findRelated(copy, files, options = []) {
  const args = [...projects, '--listTests', '--json', ...options, '--findRelatedTests', ...files];
  const { code, output } = await run(path.join(copy, 'node_modules/.bin/jest'), args, { cwd: copy, env: environment });
  const [list] = /^\[.*\]$/m.exec(output) ?? [];
  if (code !== 0 || list === undefined) throw new Error(tail(output));
  return /** @type {string[]} */ (JSON.parse(list)).map((file) => path.relative(copy, file));
}

/**
 * Whether a test that runs scripts in other processes depends on one of those given. One that names no script might run any.
 * @param {string} text of the test
 * @param {readonly string[]} scripts paths from the root
 */
export function runsOneOf(text, scripts) {
  const named = [...text.matchAll(/'([\w/-]+\.ts)'/g)].map(([, script]) => `${scriptFolder}/${script}`);
  return named.length === 0 || named.some((script) => scripts.includes(script));
}

/**
 * The variant's tests that load an edited file, directly or in a script: the results of the others are those of the stage `unit`.
 * @param {string} copy
 * @param {Variant} variant
 * @returns {Promise<string[]>} paths from the root of the copy
 * @throws if there are none, or Jest fails
 */
async function findTests(copy, { tests, edits }) {
  const edited = Object.keys(edits);
  const loading = await findRelated(copy, edited);
  const scripts = await findRelated(copy, edited, ['--testMatch', `**/${scriptFolder}/**/*.ts`]);
  const running = [];
  for (const file of await findRelated(copy, [scriptRunner])) {
    if (runsOneOf(await readFile(path.join(copy, file), 'utf8'), scripts)) running.push(file);
  }
  const selected = [...new Set([...loading, ...running])].filter((file) => tests.test(file));
  if (selected.length === 0) throw new Error('No test depends on the languages: tests are selected wrongly.');
  return selected;
}

/**
 * @param {string} copy
 * @param {Variant} variant
 * @returns {Promise<string[]>} the failures
 */
async function runTests(copy, variant) {
  const report = path.join(copy, 'report.json');
  const files = await findTests(copy, variant);
  const args = [...projects, '--maxWorkers', '1', '--json', '--outputFile', report, '--runTestsByPath', ...files];
  const program = path.join(copy, 'node_modules/.bin/jest');
  const { code, output } = await run(program, args, { cwd: copy, env: environment, timeout: patience });
  if (code === 0) return [];
  const failed = await readFile(report, 'utf8')
    .then((text) => failedTests(JSON.parse(text), copy))
    .catch(() => []);
  return failed.length > 0 ? failed : [tail(output)];
}

/** @param {Variant} variant @returns {Promise<Result>} */
async function tryVariant(variant) {
  const copy = await realpath(await mkdtemp(path.join(tmpdir(), 'civic-languages-')));
  try {
    await copySources(copy);
    await linkDependencies(copy);
    await applyVariant(copy, variant);
    const checks = await Promise.all([checkTypes(copy), runTests(copy, variant)]);
    return {
      counts: sum(checks.map((failures) => oneCheck(failures.length === 0))),
      failures: checks.flat().map((failure) => `${variant.name}: ${failure}`),
    };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * Checks the types of the whole tree, and runs the unit tests that depend on the languages, with others than the site's. This finds code with a
 * hard-coded language before a language is added. Each variant is a copy of the sources, removed afterwards.
 * @returns {Promise<Result>}
 */
export async function checkLanguages() {
  const results = [];
  for (const variant of variants) results.push(await tryVariant(variant));
  return { counts: sum(results.map(({ counts }) => counts)), failures: results.flatMap(({ failures }) => failures) };
}
