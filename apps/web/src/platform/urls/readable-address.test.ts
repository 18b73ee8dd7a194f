import { readableAddress, readableHost } from './readable-address';

it.each([
  ['https://xn--e1afmkfd.xn--90ae/%D1%81%D1%8A%D0%B1%D0%B8%D1%82%D0%B8%D1%8F?a=1', 'https://пример.бг/събития?a=1'],
  ['https://example.com/a%20b', 'https://example.com/a%20b'],
  ['https://example.com/%E2%80%AE', 'https://example.com/%E2%80%AE'],
  ['https://example.com/%D0', 'https://example.com/%D0'],
  ['/bg/events', '/bg/events'],
])('writes %s as %s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});

it('names a host in its own alphabet', () => {
  expect(readableHost('https://xn--e1afmkfd.xn--90ae/')).toBe('пример.бг');
  expect(readableHost('https://www.sofia.bg')).toBe('www.sofia.bg');
  expect(readableHost('soon')).toBe('soon');
});
