import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), 'civic-taken-address-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps the address of a release from new drafts, and stops it with words as soon as another one will not leave it the address', async () => {
  const results = await runScript('testing/taken-address/run-releases.ts', [], cmsEnvironment(folder));
  expect(results).toEqual({
    reserved: expect.stringContaining('napusnat') as string,
    states: ['undecided', 'scheduled', 'undecided'],
    words: {
      bg: expect.stringMatching(/„Чакаща“.*е зает от публикувания документ „Оставаща“ \(страница\)/) as string,
      en: expect.stringMatching(/“Чакаща”.*is taken by the published document “Оставаща” \(page\)/) as string,
    },
    insisted: [expect.stringContaining('Free it there, or keep the address')],
    retried: [expect.stringContaining('The end has passed')],
  });
});
