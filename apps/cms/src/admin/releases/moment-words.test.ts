import { momentWords } from './moment-words';

test.each([
  ['bg', 'Europe/Sofia', '12 май 2027 г., 09:00 ч. (София)'],
  ['en', 'Europe/Sofia', '12 May 2027, 09:00 (Sofia)'],
  ['en', 'America/New_York', '12 May 2027, 02:00 (New York)'],
] as const)('tells an instant in %s on the clock of %s', (language, timeZone, words) => {
  expect(momentWords('2027-05-12T06:00:00.000Z', { language, timeZone })).toBe(words);
});
