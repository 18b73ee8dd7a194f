import { pagePathOf } from './page-path';

it.each([
  ['/route-cache/APP_PAGE/0af1/$/bg/cities/sofia', '/bg/cities/sofia'],
  ['/route-cache/APP_PAGE/0af1/$/index', '/'],
  ['/route-cache/APP_ROUTE/0af1/$/sitemap.xml', '/sitemap.xml'],
  ['5f2b9c', null],
])('reads the path out of %s', (key, path) => {
  expect(pagePathOf(key)).toBe(path);
});
