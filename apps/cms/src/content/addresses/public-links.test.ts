import { siteLanguages } from '@civic/content/site-languages';

import { publicLinks } from './public-links';

const site = 'https://initiatives.example';
const city = { _status: 'published', name: { bg: 'София', en: 'Sofia' }, slug: { bg: 'sofia', en: 'sofia' } };

test('a document has a link in every language in which it exists', () => {
  expect(publicLinks(site, 'cities', city)).toEqual([
    { locale: 'bg', href: 'https://initiatives.example/bg/cities/sofia' },
    { locale: 'en', href: 'https://initiatives.example/en/cities/sofia' },
  ]);
  expect(publicLinks(site, 'cities', { ...city, name: { bg: 'София' } })).toHaveLength(1);
});

test('a withdrawn language has none', () => {
  const withdrawn = { ...city, languageWithdrawn: { bg: false, en: true } };
  expect(publicLinks(site, 'cities', withdrawn).map(({ locale }) => locale)).toEqual(['bg']);
});

test.each([
  ['a draft', 'cities', { ...city, _status: 'draft' }],
  ['what was never saved', 'cities', null],
  ['what has no page of its own', 'organizations', city],
])('%s has none', (_, slug, row) => {
  expect(publicLinks(site, slug, row)).toEqual([]);
});

test('the home page has one a language', () => {
  expect(publicLinks(site, 'home', { _status: 'published' }).map(({ href }) => href)).toEqual(
    siteLanguages.map((locale) => `${site}/${locale}`),
  );
});
