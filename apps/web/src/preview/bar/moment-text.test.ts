import { momentText } from './moment-text';

const instant = Date.UTC(2027, 4, 12, 6);

it.each([
  ['bg', 'сряда, 12 май 2027 г., 09:00 ч. (София)'],
  ['en', 'Wednesday, 12 May 2027, 09:00 (Sofia)'],
] as const)('in %s: %s', (locale, expected) => {
  expect(momentText(locale, instant, 'Europe/Sofia')).toBe(expected);
});
