import { endsAfterStart } from './check-end';

const sofia = 'Europe/Sofia';
const start = '2027-05-12T06:00:00.000Z';

it.each([
  [undefined, true],
  [null, true],
  ['2027-05-12T06:01:00.000Z', true],
  [start, false],
  ['2027-05-12T05:59:00.000Z', false],
])('an end at %s is accepted: %s', (end, expected) => {
  expect(endsAfterStart(end, { start }, sofia)).toBe(expected);
});

it('compares days in the zone of the site when hours do not count', () => {
  const allDay = { start, allDay: true };
  // 00:00 and 23:59 on 12 May in Sofia, then the last minute of 11 May.
  expect(endsAfterStart('2027-05-11T21:00:00.000Z', allDay, sofia)).toBe(true);
  expect(endsAfterStart('2027-05-12T20:59:00.000Z', allDay, sofia)).toBe(true);
  expect(endsAfterStart('2027-05-11T20:59:00.000Z', allDay, sofia)).toBe(false);
});

it('has nothing to say before there is a start', () => {
  expect(endsAfterStart('2027-05-12T06:00:00.000Z', {}, sofia)).toBe(true);
});
