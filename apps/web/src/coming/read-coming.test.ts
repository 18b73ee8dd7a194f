import { httpGet } from '../platform/http/http-get';
import { readComing } from './read-coming';

jest.mock('../platform/http/http-get');
jest.mock('../platform/env', () => ({ env: () => ({ CMS_URL: 'http://cms', SITE_KEY: 'key' }) }));

const answer = (status: number, body: unknown) =>
  jest.mocked(httpGet).mockResolvedValue({ status, headers: {}, body: Buffer.from(JSON.stringify(body)) });

const at = '2027-05-12T06:00:00.000Z';
const coming = [{ at, tags: ['document:pages:p'] }];

it('asks with the key and gives the instants by this clock', async () => {
  answer(200, { now: new Date().toISOString(), coming });
  expect(await readComing()).toEqual([{ name: at, at: Date.parse(at), tags: ['document:pages:p'] }]);
  expect(httpGet).toHaveBeenCalledWith(
    'http://cms/api/releases/coming',
    expect.objectContaining({ headers: expect.objectContaining({ authorization: 'Site-Key key' }) as object }),
  );
});

it('puts the instants later when this clock runs ahead of that of the CMS', async () => {
  jest.useFakeTimers();
  answer(200, { now: new Date(Date.now() - 60_000).toISOString(), coming });
  const [first] = await readComing();
  expect(first?.name).toBe(at);
  expect(first?.at).toBe(Date.parse(at) + 60_000);
  jest.useRealTimers();
});

it.each([
  ['a refusal', 403, {}],
  ['something else', 200, { docs: [] }],
])('fails on %s', async (_, status, body) => {
  answer(status, body);
  await expect(readComing()).rejects.toThrow();
});
