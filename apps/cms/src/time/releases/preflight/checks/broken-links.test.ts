import { brief, called, facts, item, releaseOf } from '../testing/release';
import { linkOut, linkTo, richText } from '../../../../content/references/testing/rich-text';
import { brokenLinks } from './broken-links';

const saying = (more: object, locales: ('bg' | 'en')[] | null = null) =>
  item({ content: called('Проект', 'Project', { ...more }), locales });

const inBulgarian = (node: object) => saying({ body: { bg: richText(node) } });

const about = { ...called('За нас', null), _status: 'published' };

test('a link to a document that is not in its language would not be shown', () => {
  const documents = new Map([['pages/p1', about]]);
  const body = { bg: richText(linkTo('pages', 'p1')), en: richText(linkTo('pages', 'p1')) };
  expect(brief(brokenLinks(releaseOf(saying({ body })), facts({ documents })))).toEqual([
    'warning broken-links initiatives/one body en',
  ]);
});

test('a relation is no link', () => {
  const documents = new Map([['cities/c1', { ...called('София', null), _status: 'published' }]]);
  expect(brokenLinks(releaseOf(saying({ cities: ['c1'] })), facts({ documents }))).toEqual([]);
});

test.each([
  ['https://sofia.bg', []],
  ['mailto:a@sofia.bg', []],
  ['#top', []],
  ['/bg/search', []],
  ['sofia.bg', []],
  ['intranet', ['error broken-links initiatives/one body bg']],
  ['', ['error broken-links initiatives/one body bg']],
  ['/bg/cities/unknown', ['warning broken-links initiatives/one body bg']],
  ['https://sofia.example/de', ['warning broken-links initiatives/one body bg']],
  ['/bg/old-page', []],
  ['/bg/za-nas?x=1', []],
])('the address "%s": %j', (url, expected) => {
  const known = facts({
    documents: new Map([['pages/p1', about]]),
    slugs: new Map([['pages/bg/za-nas', [{ key: 'pages/p1', title: 'За нас', in: 'published' as const }]]]),
    redirects: new Set(['/bg/old-page']),
  });
  expect(brief(brokenLinks(releaseOf(inBulgarian(linkOut(url))), known))).toEqual(expected);
});

test('a path to what the same release publishes leads somewhere, to what it takes down nowhere', () => {
  const link = inBulgarian(linkOut('/bg/bg-slug'));
  const page = item({ type: 'pages', id: 'p1', content: called('За нас', null) });
  expect(brokenLinks(releaseOf(link, page), facts())).toEqual([]);

  const known = facts({
    documents: new Map([['pages/p1', about]]),
    slugs: new Map([['pages/bg/bg-slug', [{ key: 'pages/p1', title: 'За нас', in: 'published' as const }]]]),
  });
  const down = item({ type: 'pages', id: 'p1', content: null, publicNow: about });
  expect(brief(brokenLinks(releaseOf(link, down), known))).toEqual(['warning broken-links initiatives/one body bg']);
});

test('where an announcement will lead once it is over is looked at too', () => {
  const end = { expireAt: '2028-01-01T00:00:00.000Z', expireOutcome: 'redirected', expireTarget: '/bg/nowhere' };
  expect(brief(brokenLinks(releaseOf(saying(end)), facts()))).toEqual([
    'warning broken-links initiatives/one expireTarget',
  ]);
});
