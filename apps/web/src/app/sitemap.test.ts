import { listAllPaths } from '../data/sitemap';
import sitemap from './sitemap';

jest.mock('next/server', () => ({ connection: () => Promise.resolve() }));
jest.mock('../env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));
jest.mock('../data/sitemap', () => ({ listAllPaths: jest.fn() }));

it('lists every page with its languages and the day of its last change', async () => {
  jest.mocked(listAllPaths).mockResolvedValue([
    { path: '/bg', lastModified: null, alternates: { bg: '/bg', en: '/en' } },
    { path: '/bg/samo', lastModified: '2026-11-20T09:00:00.000Z', alternates: { bg: '/bg/samo' } },
  ]);
  const [home, page] = await sitemap();
  expect(home).toEqual({
    url: 'https://city.example/bg',
    alternates: {
      languages: {
        bg: 'https://city.example/bg',
        en: 'https://city.example/en',
        'x-default': 'https://city.example/bg',
      },
    },
  });
  expect(page).toMatchObject({ url: 'https://city.example/bg/samo', lastModified: '2026-11-20T09:00:00.000Z' });
});
