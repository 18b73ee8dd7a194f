import { pageMetadata } from './page-metadata';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

const page = {
  locale: 'bg' as const,
  path: '/bg/cities/sofiya',
  alternates: { bg: '/bg/cities/sofiya', en: '/en/cities/sofia' },
  seo: { title: 'София', description: 'Столицата.', image: null },
  siteName: 'Сайт',
};

it('names the canonical address and every language, the default one for all others', () => {
  expect(pageMetadata(page).alternates).toMatchObject({
    canonical: 'https://city.example/bg/cities/sofiya',
    languages: {
      bg: 'https://city.example/bg/cities/sofiya',
      en: 'https://city.example/en/cities/sofia',
      'x-default': 'https://city.example/bg/cities/sofiya',
    },
  });
});

it('names the feeds in the language of the page', () => {
  expect(pageMetadata(page).alternates?.types).toMatchObject({
    'application/atom+xml': expect.arrayContaining([
      { url: 'https://city.example/bg/announcements/feed.xml', title: 'Сайт – съобщения' },
    ]),
    'text/calendar': expect.arrayContaining([
      expect.objectContaining({ url: 'https://city.example/bg/announcements/calendar.ics' }),
    ]),
  });
});

it('sends readers of other languages to the only language there is', () => {
  const { alternates } = pageMetadata({ ...page, locale: 'en', alternates: { en: '/en/cities/sofia' } });
  expect(alternates?.languages).toEqual({
    en: 'https://city.example/en/cities/sofia',
    'x-default': 'https://city.example/en/cities/sofia',
  });
});

it('describes the page to link previews', () => {
  const image = {
    src: '/media/a.webp',
    sources: [],
    width: 1600,
    height: 900,
    alt: 'Изглед',
    credit: null,
    caption: null,
    focalPoint: { x: 50, y: 50 },
  };
  expect(pageMetadata({ ...page, seo: { ...page.seo, image }, publishedAt: '2020-01-10T08:00:00.000Z' })).toMatchObject(
    {
      openGraph: {
        type: 'article',
        publishedTime: '2020-01-10T08:00:00.000Z',
        locale: 'bg_BG',
        alternateLocale: ['en_GB'],
        images: [{ url: 'https://city.example/media/a.webp', width: 1600, height: 900, alt: 'Изглед' }],
      },
      twitter: { card: 'summary_large_image' },
    },
  );
});

it('gives the home page its whole title, and keeps hidden pages out of search', () => {
  expect(pageMetadata({ ...page, isHome: true }).title).toEqual({ absolute: 'София' });
  expect(pageMetadata({ ...page, hidden: true }).robots).toEqual({ index: false });
  expect(pageMetadata(page).robots).toBeUndefined();
});
