import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { building, mongodbUrl, producing, runScript } from '../testing/run-script';
import { expectedResults } from './testing/expected-results';

jest.setTimeout(180_000);

const exercises = Object.entries(expectedResults);

const runExercises = async (url: string, env: Partial<NodeJS.ProcessEnv> = {}) =>
  (await runScript('platform/database/testing/exercise-database.ts', [url], env)) as Record<string, unknown>;

describe('a CMS on SQLite', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'civic-database-'));
  let results: Record<string, unknown>;
  beforeAll(async () => {
    results = await runExercises(`file:${folder}/made/cms.sqlite`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(exercises)('%s', (name, expected) => {
    expect({ [name]: results[name] }).toMatchObject({ [name]: expected });
  });

  it('is healthy, and never had to do a request again', () => {
    expect(results).toMatchObject({ health: 'sqlite', restConflicts: { alone: true } });
  });

  it('stays closed during the build', async () => {
    const file = path.join(folder, 'build', 'cms.sqlite');
    await expect(runExercises(`file:${file}`, building)).rejects.toThrow(/during the build/);
    expect(existsSync(path.dirname(file))).toBe(false);
  });

  it('does not take a file from development into production', async () => {
    const run = runExercises(`file:${folder}/made/cms.sqlite`, producing);
    await expect(run).rejects.toThrow(/was made by development mode/);
  });
});

(mongodbUrl ? describe : describe.skip)('a CMS on MongoDB (set MONGODB_URL to a replica set)', () => {
  let results: Record<string, unknown>;
  beforeAll(async () => {
    const url = new URL(mongodbUrl ?? '');
    url.pathname = `/database-test-${process.pid}`;
    results = await runExercises(url.href);
  });

  it.each(exercises)('%s', (name, expected) => {
    expect({ [name]: results[name] }).toMatchObject({ [name]: expected });
  });

  it('is healthy, and had to do requests again', () => {
    expect(results).toMatchObject({ health: 'mongodb', restConflicts: { alone: false } });
  });

  it('refuses a URL without a replica set', async () => {
    const url = new URL(mongodbUrl ?? '');
    url.search = 'directConnection=true';
    await expect(runExercises(url.href)).rejects.toThrow(/names no replica set/);
  });
});
