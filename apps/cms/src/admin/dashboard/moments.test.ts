import { moments } from './moments';

const now = Date.parse('2026-11-24T06:30:00.000Z');

test('shows instants in the time zone of the site', () => {
  expect(moments('bg', 'Europe/Sofia', now).full('2026-11-24T07:00:00.000Z')).toMatch(/24\s*ноември.*09:00.*\(София\)/);
  expect(moments('en', 'Europe/Lisbon', now).full('2026-11-24T07:00:00.000Z')).toMatch(
    /24\s*November.*07:00.*\(Lisbon\)/,
  );
});

test.each([
  ['2026-11-24T06:29:50.000Z', 'this minute'],
  ['2026-11-24T06:25:00.000Z', '5 minutes ago'],
  ['2026-11-24T03:30:00.000Z', '3 hours ago'],
  ['2026-11-22T06:00:00.000Z', '2 days ago'],
  ['2026-11-24T06:31:00.000Z', 'this minute'],
])('%s was %s', (instant, words) => {
  expect(moments('en', 'Europe/Sofia', now).ago(instant)).toBe(words);
});

test.each([
  ['2026-11-24T06:30:00.000Z', 'morning'],
  ['2026-11-24T12:00:00.000Z', 'day'],
  ['2026-11-24T20:00:00.000Z', 'evening'],
  ['2026-11-24T00:00:00.000Z', 'evening'],
])('%s is %s in Sofia', (instant, part) => {
  expect(moments('bg', 'Europe/Sofia', Date.parse(instant)).partOfDay).toBe(part);
});
