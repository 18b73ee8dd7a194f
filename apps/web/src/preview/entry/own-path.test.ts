import { ownPath } from './own-path';

it.each([
  ['/bg/cities', '/bg/cities'],
  ['/bg/announcements/filter?city=sofia', '/bg/announcements/filter?city=sofia'],
  ['/bg/градове', '/bg/%D0%B3%D1%80%D0%B0%D0%B4%D0%BE%D0%B2%D0%B5'],
  ['/', '/'],
])('%s stays %s', (path, expected) => {
  expect(ownPath(path)).toBe(expected);
});

it.each([
  null,
  undefined,
  '',
  'bg',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  '/api/preview/exit',
  '/bg/../api/preview/exit',
])('%j leads home', (path) => {
  expect(ownPath(path)).toBe('/');
});
