import { pathIn } from './preview-target';

const row = { slug: { bg: 'za-nas', en: 'about' } };

it.each([
  ['pages', row, 'en', '/en/about'],
  ['cities', row, 'bg', '/bg/cities/za-nas'],
  ['cities', { slug: { bg: 'sofia' } }, 'en', '/bg/cities/sofia'],
  ['cities', { slug: {} }, 'en', '/en'],
  ['cities', null, 'bg', '/bg'],
  ['organizations', row, 'en', '/en'],
  ['globals', row, 'bg', '/bg'],
] as const)('%s %j in %s: %s', (type, document, locale, expected) => {
  expect(pathIn(type, document, locale)).toBe(expected);
});
