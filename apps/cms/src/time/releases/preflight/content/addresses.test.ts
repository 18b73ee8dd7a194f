import { pathOnSite, readPath } from './addresses';

const site = 'https://sofia.example';

test.each([
  ['/bg/cities', '/bg/cities'],
  ['/bg/cities/?page=2#top', '/bg/cities'],
  ['/', '/'],
  [site, '/'],
  [`${site}/en/about`, '/en/about'],
  [`${site}?x=1`, '/'],
  ['https://sofia.example.org/bg', null],
  ['//elsewhere.example/bg', null],
  ['https://elsewhere.example/bg', null],
  ['mailto:a@b.bg', null],
])('%s is %s on the site', (url, expected) => {
  expect(pathOnSite(url, site)).toBe(expected);
});

test.each([
  '/',
  '/bg',
  '/en/announcements',
  '/bg/search',
  '/bg/follow',
  '/bg/announcements/feed.xml',
  '/bg/announcements/page/2',
  '/media/a.webp',
  '/sitemap.xml',
])('%s is always there', (path) => {
  expect(readPath(path)).toEqual({ kind: 'fixed' });
});

test.each([
  ['/bg/cities/sofia', 'cities', 'bg', 'sofia'],
  ['/en/about', 'pages', 'en', 'about'],
  ['/bg/announcements/nova', 'announcements', 'bg', 'nova'],
])('%s is the place of a document', (path, type, locale, slug) => {
  expect(readPath(path)).toEqual({ kind: 'document', query: { type, locale, slug } });
});

test.each(['/de/cities', '/cities/sofia', '/bg/cities/sofia/more', '/bg/Нова', '/bg/media', '/bg/unknown/nova'])(
  '%s leads nowhere',
  (path) => {
    expect(readPath(path)).toEqual({ kind: 'unknown' });
  },
);
