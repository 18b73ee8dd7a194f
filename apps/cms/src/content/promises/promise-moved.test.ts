import { promiseTakenBack } from './promise-moved';

const sofia = 'Europe/Sofia';
const date = '2027-03-12T08:00:00.000Z';
const confirmed = { precision: 'day', date, certainty: 'confirmed' };
const soon = (expected: object | null) => ({ comingSoon: true, expected });

test.each([
  ['moves', { ...confirmed, date: '2027-05-01T08:00:00.000Z' }],
  ['moves to the next day in Sofia, which is the same in UTC', { ...confirmed, date: '2027-03-12T22:30:00.000Z' }],
  ['becomes unknown', { precision: 'unknown' }],
  ['becomes less precise', { ...confirmed, precision: 'season' }],
  ['is called off', { ...confirmed, certainty: 'cancelled' }],
  ['is called off and becomes unknown', { precision: 'unknown', certainty: 'cancelled' }],
])('a date that %s is taken back', (_, after) => {
  expect(promiseTakenBack(soon(confirmed), soon(after), sofia)).toEqual(confirmed);
});

test.each([
  ['the same date, written otherwise', soon({ ...confirmed, date: new Date(date) })],
  ['another moment of the same day', soon({ ...confirmed, date: '2027-03-12T10:00:00.000Z' })],
  ['the same date, more precisely', soon({ ...confirmed, precision: 'exact' })],
  ['the same date, less surely', soon({ ...confirmed, certainty: 'provisional' })],
  ['the thing itself', { comingSoon: false, expected: { ...confirmed, certainty: 'cancelled' } }],
])('%s takes nothing back', (_, after) => {
  expect(promiseTakenBack(soon(confirmed), after, sofia)).toBeUndefined();
});

test.each([
  ['no date', soon(null)],
  ['an unknown date', soon({ precision: 'unknown', date })],
  ['what had been called off', soon({ ...confirmed, certainty: 'cancelled' })],
  ['no announcement of something coming', { comingSoon: false, expected: confirmed }],
])('%s was no promise', (_, before) => {
  const after = soon({ ...confirmed, date: '2027-05-01T08:00:00.000Z' });
  expect(promiseTakenBack(before, after, sofia)).toBeUndefined();
});
