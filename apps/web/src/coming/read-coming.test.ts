import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { cmsClockOffset } from '../data/store/cms-clock';
import { contentStore } from '../data/store/content-store';
import { httpGet } from '../platform/http/http-get';
import { readComing } from './read-coming';

const mockFolder = mkdtempSync(path.join(tmpdir(), 'civic-coming-'));
afterAll(async () => {
  await contentStore().kept.disk.settled();
  rmSync(mockFolder, { recursive: true });
});

jest.mock('../platform/http/http-get');
jest.mock('../platform/env', () => ({
  env: () => ({ CMS_URL: 'http://cms', SITE_KEY: 'key', DATA_DIR: mockFolder, CACHE_DOCUMENTS_MB: 1 }),
}));

const answer = (status: number, body: unknown) =>
  jest.mocked(httpGet).mockResolvedValue({ status, headers: {}, body: Buffer.from(JSON.stringify(body)) });

const at = '2027-05-12T06:00:00.000Z';
const coming = [{ at, tags: ['document:pages:p'] }];

it('asks with the key and gives the instants', async () => {
  answer(200, { now: new Date().toISOString(), coming });
  expect(await readComing()).toEqual([{ name: at, at: Date.parse(at), tags: ['document:pages:p'] }]);
  expect(httpGet).toHaveBeenCalledWith(
    'http://cms/api/releases/coming',
    expect.objectContaining({ headers: expect.objectContaining({ authorization: 'Site-Key key' }) as object }),
  );
});

it('learns the time of the CMS', async () => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  answer(200, { now: new Date(Date.now() - 60_000).toISOString(), coming });
  await readComing();
  expect(Math.abs((cmsClockOffset() ?? NaN) + 60_000)).toBeLessThan(5_000);
});

it.each([
  ['a refusal', 403, {}],
  ['something else', 200, { docs: [] }],
])('fails on %s', async (_, status, body) => {
  answer(status, body);
  await expect(readComing()).rejects.toThrow();
});
