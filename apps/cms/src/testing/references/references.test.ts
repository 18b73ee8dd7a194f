import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { mongodbUrl } from '../../platform/testing/env';
import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'civic-references-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Results {
  /** By what was done, the rows that are missing from the index or wrong after it. */
  differences: Record<string, unknown>;
  /** By what was done, how many references there are more than before. */
  written: Record<string, number>;
  wasIndexed: boolean;
  isNowIndexed: boolean;
}

const run = async (env: object = {}) =>
  (await runScript('testing/references/run-references.ts', [], { ...cmsEnvironment(folder), ...env })) as Results;

const mongodb = () => {
  const url = new URL(mongodbUrl ?? '');
  url.pathname = `/references-test-${process.pid}`;
  return url.href;
};

describe.each([
  ['SQLite', true, () => ({})],
  ['MongoDB (set MONGODB_URL to a replica set)', Boolean(mongodbUrl), () => ({ DATABASE_URL: mongodb() })],
])('the index of references on %s', (_, isThere, env) => {
  (isThere ? it : it.skip)('tells what the content names, in whatever way it is written', async () => {
    const { differences, written, wasIndexed, isNowIndexed } = await run(env());
    expect(differences).toEqual({});
    expect(written).toMatchObject({ 'a publication': 2, 'an autosave that names nothing new': 0 });
    expect(written['the content of before']).toBeGreaterThan(4);
    expect({ wasIndexed, isNowIndexed }).toEqual({ wasIndexed: false, isNowIndexed: true });
  });
});
