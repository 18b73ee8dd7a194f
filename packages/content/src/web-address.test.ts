import fc from 'fast-check';

import { linkTarget, webAddress } from './web-address';

const encoded = '%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8';

it.each([
  ['https://sofia.bg/новини', `https://sofia.bg/${encoded}`],
  ['https://софия.бг', 'https://xn--h1alin0d.xn--90ae'],
  ['HTTPS://Sofia.BG/A b?q=в#г', 'https://sofia.bg/A%20b?q=%D0%B2#%D0%B3'],
  ['  https://sofia.bg  ', 'https://sofia.bg'],
  ['https://sofia.bg/', 'https://sofia.bg/'],
  ['https://sofia.bg/%D0%B3', 'https://sofia.bg/%D0%B3'],
  ['https://sofia.bg/a\r\nSet-Cookie: b=c', 'https://sofia.bg/aSet-Cookie:%20b=c'],
  ['https://sofia.bg/\u202Egpj', 'https://sofia.bg/%E2%80%AEgpj'],
  ['/bg/😀', '/bg/%F0%9F%98%80'],
  [
    '/bg/новини?месец=май#край',
    `/bg/${encoded}?%D0%BC%D0%B5%D1%81%D0%B5%D1%86=%D0%BC%D0%B0%D0%B9#%D0%BA%D1%80%D0%B0%D0%B9`,
  ],
  ['/bg/\uD800', '/bg/%EF%BF%BD'],
  ['/', '/'],
  ['www.sofia.bg', 'https://www.sofia.bg'],
  ['sofia.bg/новини?a=1', `https://sofia.bg/${encoded}?a=1`],
  ['столична-община.бг', 'https://xn----7sbbd6adqrecf3an7e9a.xn--90ae'],
  ['sofia.bg/report.pdf', 'https://sofia.bg/report.pdf'],
])('writes %j as %j', (value, address) => {
  expect(webAddress(value)).toBe(address);
});

it.each([
  '',
  '   ',
  null,
  undefined,
  'bg/about',
  '#contact',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@b.bg',
  'https:',
  'https://',
  'http:sofia.bg',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/bg/..//evil.example',
  'https://exa mple.bg',
  'https://intranet',
  'report.pdf',
  'и т.н.',
  'стр.5',
  `/${'a'.repeat(2048)}`,
])('takes %j for no address', (value) => {
  expect(webAddress(value)).toBeNull();
});

it.each([
  ['#contact', '#contact'],
  ['#връзка', '#%D0%B2%D1%80%D1%8A%D0%B7%D0%BA%D0%B0'],
  ['#', '#'],
  ['mailto:ivan@sofia.bg', 'mailto:ivan@sofia.bg'],
  ['ivan@sofia.bg', 'mailto:ivan@sofia.bg'],
  ['mailto: ivan@sofia.bg?subject=a', 'mailto:ivan@sofia.bg?subject=a'],
  ['mailto:nobody', null],
  ['tel:+359 2 123 45', 'tel:+359212345'],
  ['(02) 987-65-43', 'tel:029876543'],
  ['+359 2 / 987 65 43', 'tel:+35929876543'],
  ['tel:abc', null],
  ['2026', null],
  ['www.sofia.bg', 'https://www.sofia.bg'],
  ['https://sofia.bg/новини', `https://sofia.bg/${encoded}`],
  ['javascript:alert(1)', null],
  [null, null],
])('leads a link to %j by %j', (value, target) => {
  expect(linkTarget(value)).toBe(target);
});

/** Texts that resemble addresses, with characters that have caused errors. */
const parts = fc.constantFrom(
  '/',
  '\\',
  '.',
  '..',
  ':',
  '//',
  '%',
  '%2',
  '%FF',
  '?',
  '#',
  '@',
  ' ',
  '\r\n',
  '\t',
  '\0',
);
const letters = fc.oneof(
  parts,
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('я', '\u202E', '😀', '\uD800'),
);
const texts = fc
  .tuple(fc.constantFrom('/', '//', 'https://sofia.bg', 'http://', 'https://', 'https:', ''), fc.array(letters))
  .map(([start, rest]) => start + rest.join(''));

it('gives an address that a header can hold, and that is normal already', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const address = webAddress(text);
      fc.pre(address !== null);
      expect(address).toMatch(/^[\x21-\x7E]+$/);
      expect(new Headers({ location: address }).get('location')).toBe(address);
      expect(webAddress(address)).toBe(address);
    }),
    { numRuns: 1000 },
  );
});

it('keeps a path on the site, however a browser reads it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const address = webAddress(text);
      fc.pre(address?.startsWith('/') ?? false);
      expect(new URL(address ?? '', 'https://city.example/bg/x').origin).toBe('https://city.example');
    }),
    { numRuns: 1000 },
  );
});

it('leads where the text leads', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const address = webAddress(text);
      fc.pre(address !== null && /^\s*(?:\/|https?:)/i.test(text));
      const base = 'https://city.example';
      expect(new URL(address, base).href).toBe(new URL(text.trim(), base).href);
    }),
    { numRuns: 1000 },
  );
});
