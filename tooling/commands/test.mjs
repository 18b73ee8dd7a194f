/** `npm test`: runs all checks stage by stage; the last line is the count. */
import './lib/check-node.mjs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

import { CommandError } from './lib/command-error.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/main.mjs';
import { isStopping, stopOnSignals } from './lib/stopping.mjs';
import { bold, duration, say } from './lib/terminal.mjs';
import { isSelected, parseArguments } from './test/arguments.mjs';
import { changedFiles } from './test/changed-files.mjs';
import { countLine, oneCheck, sum, summary } from './test/counts.mjs';
import { findMongodb } from './test/mongodb.mjs';
import { quickStages } from './test/quick-stages.mjs';
import { runStages } from './test/run-stages.mjs';
import { failed } from './test/stage-kinds.mjs';
import { stages, withoutMongodb } from './test/stages.mjs';

const noDatabase = { url: null, stop: async () => {} };

/** Parallel stages: most of them keep one core busy. */
const width = Math.min(2, availableParallelism());

/**
 * Runs a stage; an exception counts as its failure and the others continue. The output of parallel stages is held back until
 * they end.
 * @param {import('./test/stage-kinds.mjs').Stage} stage
 * @param {import('./test/stage-kinds.mjs').Context} context
 * @returns {Promise<import('./test/counts.mjs').Run>}
 */
async function runStage({ title, run }, context) {
  const heading = `\n${bold(`── ${title}`)}`;
  say(context.show ? heading : `… ${title}`);
  const started = Date.now();
  const result = await run(context).catch((error) => failed(error.message));
  const milliseconds = Date.now() - started;
  if (!context.show) say([heading, result.output?.trim(), `(${duration(milliseconds)})`].filter(Boolean).join('\n'));
  return { title, result, milliseconds };
}

/** The stages for what changed. */
async function quick() {
  const changes = await changedFiles();
  console.log(`${changes.files.length} changed files since ${changes.since}`);
  return quickStages(changes);
}

await main(async () => {
  let tidyUp = async () => {};
  stopOnSignals({ exitCode: () => 130, before: () => tidyUp() });
  const selection = parseArguments(
    process.argv.slice(2),
    stages.map(({ id }) => id),
  );
  const runs = /** @type {import('./test/counts.mjs').Run[]} */ ([]);
  try {
    await ensureDependencies();
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    console.log(countLine(oneCheck(false)));
    return 1;
  }

  const offered = selection.quick ? await quick() : stages;
  const chosen = offered.filter(({ id }) => isSelected(id, selection));
  if (chosen.length === 0) throw new CommandError('No stage is left to run.');
  const needsMongodb = chosen.some(({ id }) => id.endsWith(':mongodb'));
  const mongodb = needsMongodb ? await findMongodb() : noDatabase;
  const selected = typeof mongodb === 'string' ? withoutMongodb(chosen) : chosen;
  const sharedFolder = await mkdtemp(path.join(tmpdir(), 'civic-test-'));
  tidyUp = async () => {
    if (typeof mongodb !== 'string') await mongodb.stop();
    await rm(sharedFolder, { recursive: true, force: true });
  };
  const isParallel = selected.length > 1 && width > 1;
  const context = {
    patterns: selection.patterns,
    mongodbUrl: typeof mongodb === 'string' ? null : mongodb.url,
    mongodbProblem: typeof mongodb === 'string' ? mongodb : '',
    sharedFolder,
    show: !isParallel,
    results: /** @type {import('./test/stage-kinds.mjs').Context['results']} */ ({}),
  };
  try {
    const runOne = async (/** @type {import('./test/stage-kinds.mjs').Stage} */ stage) => {
      const one = await runStage(stage, context);
      context.results[stage.id] = one.result;
      runs[selected.indexOf(stage)] = one;
    };
    await runStages(selected, runOne, { width: isParallel ? width : 1, isStopping });
    if (isStopping()) return 130;
  } finally {
    await tidyUp();
  }
  console.log(summary(runs));
  return sum(runs.map(({ result }) => result.counts)).failed > 0 ? 1 : 0;
});
