import { firstFree, isReserved } from './taken';

test('takes the first number that is free', async () => {
  const taken = ['nova', 'nova-2'];
  expect(await firstFree('nova', async (slug) => !taken.includes(slug))).toBe('nova-3');
});

test('a number never makes a slug too long', async () => {
  const long = 'a'.repeat(96);
  expect(await firstFree(long, async (slug) => slug !== long)).toBe(`${'a'.repeat(90)}-2`);
});

test.each([
  ['pages', 'search', true],
  ['pages', 'en', true],
  ['pages', 'about', false],
  ['pages', 'filter', false],
  ['cities', 'search', false],
  ['announcements', 'filter', true],
  ['announcements', 'filter-2', false],
] as const)('%s may not take %s: %s', (type, slug, expected) => {
  expect(isReserved(type, slug)).toBe(expected);
});
