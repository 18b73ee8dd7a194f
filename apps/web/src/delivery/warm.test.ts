import { httpGet } from '../platform/http/http-get';
import { env, type Environment } from '../platform/env';
import { warmPages, warmQuietly } from './warm';

jest.mock('../cache/cached-paths', () => ({ isServedFresh: () => true }));
jest.mock('../platform/http/http-get', () => ({ httpGet: jest.fn(() => Promise.resolve({ status: 200 })) }));
jest.mock('../platform/env');

const asked = () => jest.mocked(httpGet).mock.calls.map(([url]) => new URL(url).pathname);

const runAs = (mode: string) => jest.mocked(env).mockReturnValue({ NODE_ENV: mode, PORT: 3000 } as Environment);

beforeEach(() => {
  jest.clearAllMocks();
  runAs('production');
});

it('visits each page once, and nothing that is no page', async () => {
  const pages = await warmPages(['/bg', '/api/health', '/bg/cities', '/bg', '/media/photo.png']);
  expect(pages.map(({ path, status }) => [path, status])).toEqual([
    ['/bg', 200],
    ['/bg/cities', 200],
  ]);
  expect(asked()).toEqual(['/bg', '/bg/cities']);
});

it('visits nothing in development', async () => {
  runAs('development');
  expect(await warmPages(['/bg'])).toEqual([]);
  expect(await warmQuietly(['/bg'])).toEqual([]);
  expect(asked()).toEqual([]);
});
