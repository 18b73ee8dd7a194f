import { isAddress } from './addresses';

test.each([
  'https://sofia.bg',
  'http://localhost:3000/x',
  'https://пример.бг/път',
  'https://192.0.2.1/a',
  'mailto:a@sofia.bg',
  'tel:+359 2 123 456',
  'tel:+3592123456',
  '/bg/cities',
  '#contact',
])('%s can lead somewhere', (url) => {
  expect(isAddress(url)).toBe(true);
});

test.each([
  '',
  'sofia.bg',
  'www.sofia.bg/a',
  'https://',
  'https://sofia',
  'https:// sofia.bg',
  'javascript:alert(1)',
  'mailto:nobody',
  'tel:abc',
  '//elsewhere.example',
])('"%s" cannot', (url) => {
  expect(isAddress(url)).toBe(false);
});
