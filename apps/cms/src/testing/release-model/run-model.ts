/** Compares the CMS with the model in as many sequences as asked for, and prints what was found as JSON. Payload does not load in Jest. */
import { moveDatabaseClock } from './clock';

import fc from 'fast-check';
import { getPayload } from 'payload';

import config from '../../payload.config';
import { beginnings, sequences, valuesOf } from './commands';
import { publish } from './model';
import { create, newModel } from './state';
import { System } from './system';

const [runs = '20', seed = '1', length = '16', path] = process.argv.slice(2);
const payload = await getPayload({ config, disableOnInit: true });
moveDatabaseClock(payload);
const system = await System.start(payload);

let tried = 0;
const property = fc.asyncProperty(beginnings, sequences(Number(length)), async (published, steps) => {
  await system.reset();
  tried += 1;
  if (tried % 100 === 0) process.stderr.write(`${tried} sequences\n`);
  const model = newModel();
  // Each sequence has a time of its own.
  model.now = system.now + 1;
  await system.forward(model.now);
  for (const [doc, isPublic] of published.entries()) {
    const values = valuesOf(model.count + 1);
    model.count += 3;
    create(model, values);
    await system.create(values);
    if (!isPublic) continue;
    publish(model.docs[doc] as never);
    await system.publish(doc);
  }
  await fc.asyncModelRun(() => ({ model, real: system }), steps);
});

const started = performance.now();
const found = await fc.check(property, {
  numRuns: Number(runs),
  seed: Number(seed),
  ...(path && { path }),
});
const results = {
  runs: found.numRuns,
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
