import { presentsSiteKey } from './site-principal';

const key = 'k'.repeat(40);

test.each([
  ['the key', `Site-Key ${key}`, true],
  ['another key', `Site-Key ${'x'.repeat(40)}`, false],
  ['a key that starts alike', `Site-Key ${key}k`, false],
  ['another scheme', `Bearer ${key}`, false],
  ['no key', 'Site-Key ', false],
  ['nothing', null, false],
])('%s', (_, header, expected) => {
  expect(presentsSiteKey(header, key)).toBe(expected);
});
