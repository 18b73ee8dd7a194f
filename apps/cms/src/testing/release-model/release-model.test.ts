import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'civic-release-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('does with documents and releases what the model says, as foreseen', async () => {
  const [runs, seed, length] = ['25', '20261126', '16'];
  const results = await runScript('testing/release-model/run-model.ts', [runs, seed, length], cmsEnvironment(folder));
  expect(results).toEqual({ runs: 25, seconds: expect.any(Number) as number, refused: expect.any(Number) as number });
});
