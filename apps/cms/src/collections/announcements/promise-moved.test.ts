import { promiseTakenBack } from './promise-moved';

const date = '2027-03-01T08:00:00.000Z';
const later = '2027-05-01T08:00:00.000Z';
const confirmed = { precision: 'day', date, certainty: 'confirmed' };
const soon = (expected: object | null) => ({ comingSoon: true, expected });

test('a date that moves is taken back', () => {
  expect(promiseTakenBack(soon(confirmed), soon({ ...confirmed, date: later }))).toEqual(confirmed);
});

test('a date that becomes unknown is taken back', () => {
  expect(promiseTakenBack(soon(confirmed), soon({ precision: 'unknown' }))).toEqual(confirmed);
});

test.each([
  ['the same date, written otherwise', soon({ ...confirmed, date: new Date(date) })],
  ['the same date, more precisely', soon({ ...confirmed, precision: 'exact' })],
  ['the thing itself', { comingSoon: false, expected: { ...confirmed, date: later } }],
])('%s takes nothing back', (_, after) => {
  expect(promiseTakenBack(soon(confirmed), after)).toBeUndefined();
});

test.each([
  ['no date', soon(null)],
  ['an unknown date', soon({ precision: 'unknown', date })],
  ['no announcement of something coming', { comingSoon: false, expected: confirmed }],
])('%s was no promise', (_, before) => {
  expect(promiseTakenBack(before, soon({ ...confirmed, date: later }))).toBeUndefined();
});
