import { disagreement, followReveal } from './promise-agrees';

const zone = 'Europe/Sofia';
const nine = '2027-05-12T06:00:00.000Z';
const ten = '2027-05-12T07:00:00.000Z';
const soon = (precision: string, date: string | null, revealAt: string | null, certainty = 'confirmed') => ({
  comingSoon: true,
  revealAt,
  expected: { precision, date, certainty },
});

test.each([
  ['nine o’clock, and counts down to ten', soon('exact', nine, ten), 'another-time'],
  ['ten o’clock, and counts down to ten', soon('exact', ten, ten), null],
  ['the day of the reveal', soon('day', nine, ten), null],
  ['another day', soon('day', '2027-05-13T06:00:00.000Z', ten), 'another-time'],
  ['the month of the reveal', soon('month', '2027-05-30T06:00:00.000Z', ten), null],
  ['another season', soon('season', '2027-01-30T06:00:00.000Z', ten), 'another-time'],
  ['an exact time without a date', soon('exact', null, null), 'no-date'],
  ['a month without a date', soon('month', null, ten), 'no-date'],
  ['a time without a reveal', soon('exact', nine, null), null],
  ['nothing yet', soon('unknown', null, ten), null],
  ['that it is cancelled', soon('exact', nine, ten, 'cancelled'), null],
])('a page that tells %s: %s', (_, document, found) => {
  expect(disagreement(null, document, zone)).toBe(found);
  expect(disagreement(null, { ...document, comingSoon: false }, zone)).toBeNull();
});

test('what is public already stays publishable as it is', () => {
  const old = soon('exact', nine, ten);
  expect(disagreement(old, old, zone)).toBeNull();
  expect(disagreement(old, soon('exact', nine, '2027-05-12T08:00:00.000Z'), zone)).toBe('another-time');
  expect(disagreement(soon('month', null, null), soon('month', null, null), zone)).toBeNull();
});

test('an exact time without a date follows the reveal', () => {
  expect(followReveal(soon('exact', null, ten)).expected.date).toBe(ten);
  expect(followReveal(soon('exact', nine, ten)).expected.date).toBe(nine);
  expect(followReveal(soon('day', null, ten)).expected.date).toBeNull();
});
