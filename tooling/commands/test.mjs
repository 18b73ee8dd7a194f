/** `npm test`: everything that is checked, stage by stage; the last line is the count. */
import './lib/check-node.mjs';

import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/main.mjs';
import { isStopping, stopOnSignals } from './lib/stopping.mjs';
import { bold } from './lib/terminal.mjs';
import { isSelected, parseArguments } from './test/arguments.mjs';
import { countLine, oneCheck, sum } from './test/counts.mjs';
import { findMongodb } from './test/mongodb.mjs';
import { stages } from './test/stages.mjs';
import { summary } from './test/summary.mjs';

const noDatabase = { url: null, stop: async () => {} };

/**
 * A stage that throws has failed; the others go on.
 * @param {import('./test/stage-kinds.mjs').Stage} stage
 * @param {import('./test/stage-kinds.mjs').Context} context
 * @returns {Promise<import('./test/summary.mjs').Run>}
 */
async function runStage({ title, run }, context) {
  console.log(`\n${bold(`── ${title}`)}`);
  const started = Date.now();
  const result = await run(context).catch((error) => ({ counts: oneCheck(false), failures: [error.message] }));
  return { title, result, milliseconds: Date.now() - started };
}

await main(async () => {
  let stopDatabase = async () => {};
  stopOnSignals({ exitCode: () => 130, before: () => stopDatabase() });
  const selection = parseArguments(
    process.argv.slice(2),
    stages.map(({ id }) => id),
  );
  const selected = stages.filter(({ id }) => isSelected(id, selection));
  const runs = /** @type {import('./test/summary.mjs').Run[]} */ ([]);
  try {
    await ensureDependencies();
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    console.log(countLine(oneCheck(false)));
    return 1;
  }

  const needsMongodb = selected.some(({ id }) => id === 'integration:mongodb');
  const mongodb = needsMongodb ? await findMongodb() : noDatabase;
  const context = {
    patterns: selection.patterns,
    mongodbUrl: typeof mongodb === 'string' ? null : mongodb.url,
    mongodbProblem: typeof mongodb === 'string' ? mongodb : '',
    results: /** @type {import('./test/stage-kinds.mjs').Context['results']} */ ({}),
  };
  if (typeof mongodb !== 'string') stopDatabase = mongodb.stop;
  try {
    for (const stage of selected) {
      if (isStopping()) return 130;
      const one = await runStage(stage, context);
      context.results[stage.id] = one.result;
      runs.push(one);
    }
  } finally {
    await stopDatabase();
  }
  console.log(summary(runs));
  return sum(runs.map(({ result }) => result.counts)).failed > 0 ? 1 : 0;
});
