import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { jest } from './stage-kinds.mjs';

/** @typedef {{ pct: number | 'Unknown' }} Share */
/** @typedef {{ total: { lines: Share, branches: Share } }} CoverageSummary what Jest's reporter `json-summary` writes; the parts read here */

/** The product's own code, including files that no unit test loads, without generated code and test helpers. */
const sources = [
  '{apps,packages}/*/src/**/*.{ts,tsx}',
  '!**/*.test.{ts,tsx}',
  '!**/*.d.ts',
  '!**/testing/**',
  '!**/migrations/**',
  '!apps/cms/src/app/(payload)/**',
  '!packages/payload-types/**',
];

/** @param {Share} share */
const percent = ({ pct }) => (typeof pct === 'number' ? `${pct.toFixed(1)} %` : 'none');

/** @param {CoverageSummary} summary */
export const coverageLine = ({ total: { lines, branches } }) =>
  `Coverage by unit and component tests: ${percent(lines)} of lines, ${percent(branches)} of branches`;

/**
 * A Jest run followed by a note of its code coverage. A selection of tests has none.
 * @param {readonly string[]} args
 * @returns {import('./stage-kinds.mjs').Stage['run']}
 */
export function jestWithCoverage(args) {
  return async (context) => {
    if (context.patterns.length > 0) return jest(args)(context);
    const folder = await mkdtemp(path.join(tmpdir(), 'civic-coverage-'));
    try {
      const reporting = ['--coverageReporters', 'json-summary', '--coverageDirectory', folder];
      const from = sources.flatMap((pattern) => ['--collectCoverageFrom', pattern]);
      const result = await jest([...args, '--coverage', ...reporting, ...from])(context);
      return { ...result, note: coverageLine(await readSummary(folder)) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/**
 * @param {string} folder
 * @returns {Promise<CoverageSummary>} without figures when Jest ended before its report
 */
async function readSummary(folder) {
  try {
    return JSON.parse(await readFile(path.join(folder, 'coverage-summary.json'), 'utf8'));
  } catch {
    return { total: { lines: { pct: 'Unknown' }, branches: { pct: 'Unknown' } } };
  }
}
