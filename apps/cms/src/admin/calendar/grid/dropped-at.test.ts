import { droppedAt } from './dropped-at';

const sofia = 'Europe/Sofia';

test('an instant is what the grid says, to the minute', () => {
  expect(droppedAt('2027-05-13T09:05:41+03:00', '2027-05-12T06:00:41.000Z', sofia)).toBe('2027-05-13T06:05:00.000Z');
});

test('a day keeps the time of the clock, over a change of the clock too', () => {
  expect(droppedAt('2027-03-29', '2027-03-26T07:00:00.000Z', sofia)).toBe('2027-03-29T06:00:00.000Z');
  expect(droppedAt('2027-11-01', '2027-10-29T06:00:00.000Z', sofia)).toBe('2027-11-01T07:00:00.000Z');
});

test('an hour that the clock skips becomes the first after it', () => {
  expect(droppedAt('2027-03-28', '2027-03-26T01:30:00.000Z', sofia)).toBe('2027-03-28T01:00:00.000Z');
});
