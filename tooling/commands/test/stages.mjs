import { availableParallelism } from 'node:os';
import path from 'node:path';

import { ensureBuilt } from '../lib/build.mjs';
import { apps, root } from '../lib/paths.mjs';
import { ensureChromium } from './chromium.mjs';
import { nothing, oneCheck } from './counts.mjs';
import { jestWithCoverage } from './coverage.mjs';
import { checkImportMap, checkMigrations, checkTypes } from './drift.mjs';
import { checkLanguages } from './languages.mjs';
import { check, drift, failed, jest } from './stage-kinds.mjs';

/** @typedef {import('./stage-kinds.mjs').Stage} Stage */
/** @typedef {import('./counts.mjs').Result} Result */

/** All workspaces (Turbo caches the results of unchanged ones), then the rest. */
export const typecheck = check(
  ['turbo', 'run', 'typecheck'],
  ['tsc', '--noEmit', '-p', '.'],
  ['tsc', '--noEmit', '-p', 'e2e'],
);

/** @returns {Promise<Result>} */
async function build() {
  for (const app of apps) await ensureBuilt(app);
  return { counts: oneCheck(true), failures: [] };
}

/**
 * Builds the apps before a stage that needs servers of the product.
 * @param {Stage['run']} run
 * @returns {Stage['run']}
 */
const onBuild = (run) => async (context) => {
  const before = context.results.build;
  if (before && before.counts.failed > 0) return failed('did not run: the build failed');
  if (!before) await build();
  return run(context);
};

/** One file per core, though another stage may run beside it: most files wait half of their time for an instant. */
const sideBySide = [
  '--maxWorkers',
  String(availableParallelism()),
  '--testSequencer',
  path.join(root, 'tooling/jest/longest-first.mjs'),
];

/** @typedef {'integration' | 'instants'} Project */

/**
 * @param {Project} project
 * @param {'sqlite' | 'mongodb'} database
 */
const endToEnd = (project, database) =>
  onBuild((context) => {
    const env = { TEST_DATABASE: database, ...(context.mongodbUrl ? { MONGODB_URL: context.mongodbUrl } : {}) };
    return jest(['--selectProjects', project, ...sideBySide], env)(context);
  });

/**
 * @param {Project} project
 * @returns {Stage['run']}
 */
const onMongodb = (project) => async (context) => {
  if (context.mongodbUrl) return endToEnd(project, 'mongodb')(context);
  console.log(`MONGODB IS NOT TESTED: ${context.mongodbProblem}. Set MONGODB_URL to a replica set.`);
  const { passed, failed: broken, skipped } = context.results[`${project}:sqlite`]?.counts ?? nothing;
  return { counts: { ...nothing, skipped: Math.max(1, passed + broken + skipped) }, failures: [] };
};

const browser = onBuild(async (context) => {
  const chromium = await ensureChromium();
  const env = { TEST_DATABASE: 'sqlite', CHROMIUM_PATH: chromium };
  return jest(['--selectProjects', 'browser', ...sideBySide], env)(context);
});

/**
 * All stages of `npm test`. Two stages run in parallel, so long ones come first; while an end-to-end stage waits for its instants, the
 * other one has the processor. The build writes types that TypeScript reads, so it waits for that stage. Those that look at each second
 * run alone: beside another stage they would measure that one.
 * @type {readonly Stage[]}
 */
export const stages = [
  { id: 'typecheck', title: 'TypeScript', run: typecheck },
  { id: 'lint', title: 'ESLint', run: check(['eslint', '--max-warnings', '0', '.']) },
  { id: 'build', title: 'Production build', after: ['typecheck'], run: build },
  { id: 'unit', title: 'Unit and component tests', run: jestWithCoverage(['--selectProjects', 'node', 'jsdom']) },
  {
    id: 'integration:sqlite',
    title: 'Integration on SQLite',
    after: ['build'],
    run: endToEnd('integration', 'sqlite'),
  },
  { id: 'languages', title: 'Three languages, and one', run: checkLanguages },
  { id: 'integration:mongodb', title: 'Integration on MongoDB', after: ['build'], run: onMongodb('integration') },
  { id: 'drift:types', title: 'Generated types', run: drift(checkTypes) },
  { id: 'drift:migrations', title: 'Migrations', run: drift(checkMigrations) },
  { id: 'drift:importmap', title: 'Import map of the admin', run: drift(checkImportMap) },
  { id: 'unused', title: 'Unused code', run: check(['knip']) },
  { id: 'format', title: 'Prettier', run: check(['prettier', '--check', '--log-level', 'warn', '.']) },
  { id: 'browser', title: 'Browser tests', after: ['build'], run: browser },
  {
    id: 'instants:sqlite',
    title: 'Instants on SQLite',
    after: ['build'],
    alone: true,
    run: endToEnd('instants', 'sqlite'),
  },
  { id: 'instants:mongodb', title: 'Instants on MongoDB', after: ['build'], alone: true, run: onMongodb('instants') },
];

/**
 * The stages as they run without a MongoDB: its stage counts the tests of the other database as skipped, and so waits for them.
 * @param {readonly Stage[]} all
 * @returns {Stage[]}
 */
export const withoutMongodb = (all) =>
  all.map((stage) => {
    const [project, database] = stage.id.split(':');
    return database === 'mongodb' ? { ...stage, after: [`${project}:sqlite`] } : stage;
  });
