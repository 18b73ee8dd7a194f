/**
 * Compares the CMS with the model, first in the sequences that once differed and then in as many others as asked for, and prints what was
 * found as JSON. Payload does not load in Jest.
 */
import { moveDatabaseClock } from './clock';

import fc from 'fast-check';
import { getPayload } from 'payload';

import config from '../../payload.config';
import { found as once } from './found';
import { Watch } from './invariants';
import { publish } from './model';
import { beginnings, sequences } from './sequences';
import { create, newModel, type Doc, type Model } from './state';
import { newContent, type Real } from './step';
import { System } from './system';

const [runs = '20', seed = '1', length = '16', path] = process.argv.slice(2);
const payload = await getPayload({ config, disableOnInit: true });
moveDatabaseClock(payload);
const system = await System.start(payload);

/** The documents at the beginning, in a time of their own: which of them are public. */
async function begin(published: readonly boolean[]): Promise<{ model: Model; real: Real }> {
  await system.reset();
  const model = newModel();
  model.now = system.now + 1;
  await system.forward(model.now);
  for (const [doc, isPublic] of published.entries()) {
    const values = newContent(model);
    create(model, values);
    await system.create(values);
    if (!isPublic) continue;
    publish(model.docs[doc] as Doc);
    await system.publish(doc);
  }
  return { model, real: { system, watch: new Watch() } };
}

async function differenceIn(sequence: (typeof once)[number]): Promise<string[]> {
  const { model, real } = await begin(sequence.published);
  try {
    for (const step of sequence.steps) {
      if (!step.check(model)) throw new Error(`Nobody can do ${step.toString()}`);
      await step.run(model, real);
    }
    return [];
  } catch (error) {
    return [`${sequence.what}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

const started = performance.now();
const again: string[] = [];
for (const sequence of once) again.push(...(await differenceIn(sequence)));

let tried = 0;
const property = fc.asyncProperty(beginnings, sequences(Number(length)), async (published, steps) => {
  tried += 1;
  if (tried % 100 === 0) process.stderr.write(`${tried} sequences\n`);
  const setup = await begin(published);
  await fc.asyncModelRun(() => setup, steps);
});

const found = await fc.check(property, {
  numRuns: Number(runs),
  seed: Number(seed),
  ...(path && { path }),
});
const results = {
  runs: found.numRuns,
  again,
  refused: system.refused,
  seconds: Math.round((performance.now() - started) / 1000),
  ...(found.failed && {
    seed: found.seed,
    path: found.counterexamplePath,
    counterexample: found.counterexample?.map(String),
    error: found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance),
  }),
};
await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`, () => process.exit(0));
