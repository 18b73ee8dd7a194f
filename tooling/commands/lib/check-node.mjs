/** Imported first by every command, so that an old Node.js gets a clear message before anything fails in it. */
import { readFileSync } from 'node:fs';

import { nodeProblem } from './node-version.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const problem = nodeProblem(process.version, manifest.engines.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
