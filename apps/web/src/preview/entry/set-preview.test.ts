import { dropPreview, setPreview } from './set-preview';

const mockEnvironment = { PUBLIC_SITE_URL: 'https://site.example' };
jest.mock('../../platform/env', () => ({ env: () => mockEnvironment }));

const now = Date.UTC(2027, 0, 1);
const preview = { token: 'token', instant: 5 };
const inMinutes = (count: number) => new Date(now + count * 60_000).toISOString();
const request = (headers: Record<string, string> = {}) => new Request('https://site.example/', { headers });

beforeEach(() => {
  jest.useFakeTimers({ now });
  mockEnvironment.PUBLIC_SITE_URL = 'https://site.example';
});
afterEach(() => jest.useRealTimers());

it('lives as long as the grant, away from scripts and from other sites', () => {
  expect(setPreview(request(), preview, inMinutes(10))).toBe(
    'civic-preview=token~5; Path=/; HttpOnly; Max-Age=600; SameSite=Lax; Secure',
  );
});

it('is not secure where the site is not', () => {
  mockEnvironment.PUBLIC_SITE_URL = 'http://127.0.0.1:3000';
  expect(setPreview(request(), preview, inMinutes(10))).not.toContain('Secure');
});

it('stays in the window of an admin that stands on another site', () => {
  const framed = request({ 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' });
  expect(setPreview(framed, preview, inMinutes(10))).toMatch(/SameSite=None; Partitioned; Secure$/);
});

it('goes at once', () => {
  expect(dropPreview(request())).toMatch(/^civic-preview=; .*Max-Age=0;/);
});
