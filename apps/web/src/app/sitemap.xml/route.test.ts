import { ContentUnavailableError } from '../../data/store/errors';
import { listAllPaths } from '../../data/pages/sitemap';
import { GET } from './route';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));
jest.mock('../../data/pages/sitemap', () => ({ listAllPaths: jest.fn() }));

it('lists every page with its languages and the day of its last change', async () => {
  jest.mocked(listAllPaths).mockResolvedValue([
    { path: '/bg', lastModified: null, alternates: { bg: '/bg', en: '/en' } },
    { path: '/bg/samo', lastModified: '2026-11-20T09:00:00.000Z', alternates: { bg: '/bg/samo' } },
  ]);
  const response = await GET();
  expect(response.headers.get('content-type')).toBe('application/xml');
  const [home, page] = (await response.text()).match(/<url>.*<\/url>/g) ?? [];
  expect(home).toBe(
    '<url><loc>https://city.example/bg</loc>' +
      '<xhtml:link rel="alternate" hreflang="bg" href="https://city.example/bg"/>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://city.example/en"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://city.example/bg"/></url>',
  );
  expect(page).toContain('<lastmod>2026-11-20T09:00:00.000Z</lastmod>');
});

it('is not available while nobody can say which pages there are', async () => {
  jest.mocked(listAllPaths).mockRejectedValue(new ContentUnavailableError('entries'));
  expect((await GET()).status).toBe(503);
});
