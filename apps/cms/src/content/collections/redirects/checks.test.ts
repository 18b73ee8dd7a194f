import { checkFrom, checkTarget, normalizePath } from './checks';

test.each([
  ['/bg/stara/', '/bg/stara'],
  [' /bg/stara?utm=1 ', '/bg/stara'],
  ['/', '/'],
])('%j is looked up as %j', (value, expected) => {
  expect(normalizePath(value)).toBe(expected);
});

test.each([
  ['/bg/stara', true],
  ['bg/stara', false],
  ['//evil.example', false],
  ['/', false],
  [null, false],
])('from %j: %s', (value, allowed) => {
  expect(checkFrom(value, {}) === true).toBe(allowed);
});

test.each([
  ['a page', null, { to: { relationTo: 'pages', value: '1' } }, true],
  ['an address', 'https://sofia.bg', {}, true],
  ['a path', '/bg/nova', {}, true],
  ['an address in Cyrillic', 'https://sofia.bg/новини', {}, true],
  ['another host', '//evil.example', {}, false],
  ['nothing', null, {}, false],
  ['both', '/bg/nova', { to: { relationTo: 'pages', value: '1' } }, false],
  ['a script', 'javascript:alert(1)', {}, false],
])('to %s: %4$s', (_, value, siblingData, allowed) => {
  expect(checkTarget(value, { siblingData }) === true).toBe(allowed);
});
