import fc from 'fast-check';

import { excerpts } from './excerpts';

const long = 'Програмата започва през май. '.repeat(40);

test('short texts are shown whole', () => {
  expect(excerpts(['Едно ', 'Друго', '—'])).toEqual(['Едно', 'Друго', '—']);
});

test('of long ones the part that differs is shown', () => {
  const [one, other] = excerpts([`${long}Край в юни.`, `${long}Край в юли.`]);
  expect(one).toMatch(/^….*Край в юни\.$/s);
  expect(other).toMatch(/^….*Край в юли\.$/s);
});

test('a text beside none begins with its beginning', () => {
  expect(excerpts([long, '—'])[0]).toMatch(/^Програмата .*…$/s);
});

test('texts that differ are told apart, and none is long', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 1000 });
  fc.assert(
    fc.property(text, text, text, (start, one, other) => {
      const [first = '', second = ''] = excerpts([`${start}a${one}`, `${start}b${other}`]);
      expect(first).not.toBe(second);
      expect(Math.max([...first].length, [...second].length)).toBeLessThanOrEqual(402);
    }),
  );
});
