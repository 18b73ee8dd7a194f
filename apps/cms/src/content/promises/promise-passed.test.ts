import { promisesThePast } from './promise-passed';

const timeZone = 'Europe/Sofia';
const at = Date.parse('2027-05-12T09:00:00.000Z');
const dated = (precision: string, date: string, more: object = {}) => ({
  comingSoon: true,
  expected: { precision, date, certainty: 'confirmed', ...more },
});
const april = dated('day', '2027-04-12T08:00:00.000Z');

test.each([
  ['a day', april],
  ['a minute', dated('exact', '2027-05-12T08:59:00.000Z')],
  ['a month', dated('month', '2027-04-12T08:00:00.000Z')],
  ['a season', dated('season', '2027-01-12T08:00:00.000Z')],
])('%s that is over cannot be promised', (_, after) => {
  expect(promisesThePast({ before: null, after, at, timeZone })).toBe(true);
  expect(promisesThePast({ before: { ...after, comingSoon: false }, after, at, timeZone })).toBe(true);
  expect(promisesThePast({ before: dated('day', '2027-06-01T08:00:00.000Z'), after, at, timeZone })).toBe(true);
});

test.each([
  ['the minute that runs', dated('exact', '2027-05-12T09:00:00.000Z')],
  ['the day that runs', dated('day', '2027-05-12T00:00:00.000Z')],
  ['the season that runs', dated('season', '2027-03-12T00:00:00.000Z')],
  ['no date', dated('unknown', '2027-04-12T08:00:00.000Z')],
  ['what is called off', { ...april, expected: { ...april.expected, certainty: 'cancelled' } }],
  ['what has been revealed', { ...april, revealAt: '2027-05-01T08:00:00.000Z' }],
  ['what is not coming any more', { ...april, comingSoon: false }],
])('%s can be', (_, after) => {
  expect(promisesThePast({ before: null, after, at, timeZone })).toBe(false);
});

test('what was promised in time stays', () => {
  expect(promisesThePast({ before: april, after: april, at, timeZone })).toBe(false);
});
