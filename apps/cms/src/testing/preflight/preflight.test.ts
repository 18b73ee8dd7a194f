import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { mongodbUrl } from '../../platform/testing/env';
import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';
import { expectedResults } from './expected-results';

jest.setTimeout(180_000);

const expectations = Object.entries(expectedResults);
const folder = mkdtempSync(path.join(tmpdir(), 'civic-preflight-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runExercises = async (env: object = {}) =>
  (await runScript('testing/preflight/run-exercises.ts', [], {
    ...cmsEnvironment(folder),
    ...env,
  })) as Record<string, unknown>;

describe('a release of a CMS on SQLite', () => {
  let results: Record<string, unknown>;
  beforeAll(async () => {
    results = await runExercises();
  });

  it.each(expectations)('%s', (name, expected) => {
    expect({ [name]: results[name] }).toEqual({ [name]: expected });
  });
});

(mongodbUrl ? describe : describe.skip)('a release of a CMS on MongoDB (set MONGODB_URL to a replica set)', () => {
  let results: Record<string, unknown>;
  beforeAll(async () => {
    const url = new URL(mongodbUrl ?? '');
    url.pathname = `/preflight-test-${process.pid}`;
    results = await runExercises({ DATABASE_URL: url.href });
  });

  it.each(expectations)('%s', (name, expected) => {
    expect({ [name]: results[name] }).toEqual({ [name]: expected });
  });
});
