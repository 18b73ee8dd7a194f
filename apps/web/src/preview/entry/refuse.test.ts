import { refuse } from './refuse';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'http://127.0.0.1:3000' }) }));

const request = (accept: string) => new Request('http://127.0.0.1:3000/bg', { headers: { accept } });

it('tells people in every language, and takes the cookie away', async () => {
  const response = refuse(request('text/html,*/*'), 'refused');
  const text = await response.text();
  expect(response.status).toBe(403);
  expect(response.headers.get('set-cookie')).toMatch(/^civic-preview=;/);
  expect(text).toContain('<section lang="bg"><h1>');
  expect(text).toContain('<section lang="en"><h2>');
});

it('tells programs what to do', async () => {
  const response = refuse(request('application/json'), 'refused');
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status: 403 });
});

it.each([
  ['unavailable', 503],
  ['impossible', 400],
] as const)('takes nothing away when a preview is %s', (kind, status) => {
  const response = refuse(request('text/html'), kind);
  expect([response.status, response.headers.get('set-cookie')]).toEqual([status, null]);
});
