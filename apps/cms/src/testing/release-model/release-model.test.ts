import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { mongodbUrl } from '../../platform/testing/env';
import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'civic-release-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compare = (runs: number, env: object) =>
  runScript('testing/release-model/run-model.ts', [String(runs), '20261126', '16'], {
    ...cmsEnvironment(folder),
    ...env,
  });
const agreed = (runs: number) => ({
  runs,
  again: [],
  seconds: expect.any(Number) as number,
  refused: expect.any(Number) as number,
});

it('does with documents and releases what the model says, as foreseen', async () => {
  expect(await compare(10, {})).toEqual(agreed(10));
});

(mongodbUrl ? it : it.skip)('does the same on MongoDB (set MONGODB_URL to a replica set)', async () => {
  const url = new URL(mongodbUrl ?? '');
  url.pathname = `/release-model-test-${process.pid}`;
  expect(await compare(6, { DATABASE_URL: url.href })).toEqual(agreed(6));
});
