import { sectionMetadata } from './section-metadata';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));
jest.mock('../../data/globals/site', () => ({ getSite: () => Promise.resolve({ siteName: 'Сайт' }) }));

it('promises the list in every language', async () => {
  const { alternates } = await sectionMetadata('bg', 'announcements');
  expect(alternates).toMatchObject({
    canonical: 'https://city.example/bg/announcements',
    languages: {
      bg: 'https://city.example/bg/announcements',
      en: 'https://city.example/en/announcements',
      'x-default': 'https://city.example/bg/announcements',
    },
  });
});

it('promises a later page in its own language only', async () => {
  const { alternates, title } = await sectionMetadata('en', 'announcements', { below: '/page/2', suffix: 'Page 2' });
  expect(title).toBe('Announcements – Page 2');
  expect(alternates?.canonical).toBe('https://city.example/en/announcements/page/2');
  expect(alternates?.languages).not.toHaveProperty('bg');
});
