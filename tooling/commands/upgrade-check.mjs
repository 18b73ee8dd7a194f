/**
 * `npm run upgrade-check`: tries the newest Payload and, separately, the newest Next.js and React in a copy outside of the
 * checkout, and reports the results. `-- --build` builds both apps too; `-- --payload 3.91.0 --next 16.5.0` selects those
 * versions. Leaves nothing behind.
 */
import './lib/check-node.mjs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { CommandError } from './lib/command-error.mjs';
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { stopOnSignals } from './lib/stopping.mjs';
import { step } from './lib/terminal.mjs';
import { copyCheckout, readManifests, writeManifests } from './upgrade/checkout.mjs';
import { builds, contracts, install, types } from './upgrade/checks.mjs';
import { hasFailed, report } from './upgrade/report.mjs';
import { newest, raise, release, sets, versionsIn } from './upgrade/sets.mjs';

/**
 * The version in the registry for a range or a tag of a package.
 * @param {string} name
 * @param {string} range
 */
async function find(name, range) {
  const [command, args] = npm('view', `${name}@${range}`, 'version', '--json');
  const { code, output } = await run(command, args, { cwd: root });
  if (code === 0 && output.trim() !== '') return /** @type {string} */ (JSON.parse(output));
  if (code === 0 || output.includes('E404') || output.includes('ETARGET')) return null;
  throw new CommandError(`The registry does not answer:\n${output}`);
}

/**
 * Tries one set in the copy. A step runs only if all earlier ones passed, except after types, which do not affect the rest.
 * @param {import('./upgrade/sets.mjs').PackageSet} set
 * @param {Awaited<ReturnType<typeof readManifests>>} sources
 * @param {{ copy: string, withBuilds: boolean, wanted: Record<string, string | undefined> }} options
 * @returns {Promise<import('./upgrade/report.mjs').Trial>}
 */
async function trySet(set, { manifests, lock }, { copy, withBuilds, wanted }) {
  const { title } = set;
  const now = versionsIn(set, [...manifests.values()]);
  const { versions, missing } = await step(`Newest ${title}`, () => newest(set, Object.keys(now), find, wanted));
  const changes = Object.entries(now).flatMap(([name, from]) =>
    versions[name] === undefined || versions[name] === from
      ? []
      : [/** @type {const} */ ([name, from, versions[name]])],
  );
  if (missing.length > 0) return { title, changes, skipped: `Not published: ${missing.join(', ')}.`, verdicts: [] };
  if (changes.length === 0) return { title, changes, skipped: 'Nothing newer.', verdicts: [] };
  const raised = new Map([...manifests].map(([file, manifest]) => [file, raise(manifest, versions)]));
  await writeManifests(copy, raised, release(lock, set));
  const installed = await step(`${title}: installation`, () => install(copy));
  const verdicts = [installed];
  if (installed.problems.length === 0) {
    verdicts.push(await step(`${title}: types`, () => types(copy)));
    verdicts.push(await step(`${title}: contract tests`, () => contracts(copy)));
    if (withBuilds) verdicts.push(await step(`${title}: builds`, () => builds(copy)));
  }
  return { title, changes, skipped: null, verdicts };
}

/** @throws CommandError on unknown arguments */
function readOptions() {
  try {
    const version = /** @type {const} */ ({ type: 'string' });
    const { values } = parseArgs({
      options: { build: { type: 'boolean', default: false }, payload: version, next: version },
    });
    const { build, ...wanted } = values;
    return { withBuilds: build, wanted };
  } catch {
    throw new CommandError('Usage: npm run upgrade-check -- [--build] [--payload <version>] [--next <version>]');
  }
}

await main(async () => {
  const options = readOptions();
  const copy = await mkdtemp(path.join(tmpdir(), 'civic-upgrade-'));
  const tidyUp = () => rm(copy, { recursive: true, force: true });
  stopOnSignals({ exitCode: () => 130, before: tidyUp });
  try {
    const sources = await readManifests();
    await step('Copying the checkout', () => copyCheckout(copy));
    const trials = [];
    for (const set of sets) trials.push(await trySet(set, sources, { copy, ...options }));
    console.log(`\n${report(trials)}`);
    return trials.some(hasFailed) ? 1 : 0;
  } finally {
    await tidyUp();
  }
});
