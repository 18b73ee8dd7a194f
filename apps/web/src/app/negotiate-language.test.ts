import { negotiateLanguage } from './negotiate-language';

it.each([
  [null, 'bg'],
  ['', 'bg'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['bg-BG,bg;q=0.9,en;q=0.8', 'bg'],
  ['en;q=0.4, bg;q=0.7', 'bg'],
  ['de-DE, de;q=0.9, en;q=0.5', 'en'],
  ['de, *;q=0.5, en;q=0.4', 'bg'],
  ['fr, de', 'bg'],
  ['bg;q=0, en;q=0.1', 'en'],
  ['EN-us', 'en'],
  ['en;q=abc', 'bg'],
  [';;,,;q=', 'bg'],
] as const)('reads %j as %s', (header, locale) => {
  expect(negotiateLanguage(header)).toBe(locale);
});
