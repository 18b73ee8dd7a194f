import { inWords, parseName, singularOf } from './names.mjs';

test('one name in the spellings of files, variables and types', () => {
  expect(parseName('opening-hours', 'block')).toEqual({
    kebab: 'opening-hours',
    camel: 'openingHours',
    Pascal: 'OpeningHours',
  });
  expect(parseName('faq2', 'block')).toEqual({ kebab: 'faq2', camel: 'faq2', Pascal: 'Faq2' });
});

test.each(['Quote', 'opening_hours', 'цитат', '2-columns', 'a--b', 'a-', '-a', '../a', 'a b'])(
  '%s is refused with what a name looks like',
  (name) =>
    expect(() => parseName(name, 'block')).toThrow(/lower-case Latin letters.*npm run new -- block opening-hours/),
);

test('a missing, a long and a redundant name are refused', () => {
  expect(() => parseName(undefined, 'check')).toThrow(/The check needs a name/);
  expect(() => parseName('a'.repeat(31), 'block')).toThrow(/has 31 characters; .* at most 30/);
  expect(() => parseName('quote-block', 'block')).toThrow(/Leave "block" out/);
  expect(() => parseName('check', 'check')).toThrow(/Leave "check" out/);
  expect(parseName('building-blocks', 'block').kebab).toBe('building-blocks');
});

test.each(['class', 'import', 'default', 'new'])('%s is refused: the code could not be read', (name) =>
  expect(() => parseName(name, 'type')).toThrow(/is a word of TypeScript/),
);

test.each([
  ['venues', 'venue'],
  ['meeting-rooms', 'meeting-room'],
  ['policies', 'policy'],
  ['addresses', 'address'],
  ['boxes', 'box'],
  ['branches', 'branch'],
  ['press', 'press'],
  ['staff', 'staff'],
])('one of %s is called %s', (plural, one) => expect(singularOf(plural)).toBe(one));

test('a name as people read it', () => expect(inWords('opening-hours')).toBe('Opening hours'));
