import { instantIn, instantTyped } from './instant-in';

it.each([
  ['2027-05-12T06:00:00.000Z', Date.UTC(2027, 4, 12, 6)],
  ['', null],
  [null, null],
  ['tomorrow', 'impossible'],
  ['2027-02-30T09:00:00.000Z', 'impossible'],
  ['0027-05-12T06:00:00.000Z', 'impossible'],
  ['+012027-05-12T06:00:00.000Z', 'impossible'],
])('%j is %j', (text, expected) => {
  expect(instantIn(text)).toBe(expected);
});

it.each([
  ['2027-05-12', '09:00', '2027-05-12T06:00:00.000Z'],
  ['2027-03-28', '03:30', '2027-03-28T01:00:00.000Z'],
  ['2027-10-31', '03:30', '2027-10-31T00:30:00.000Z'],
])('%s %s on the clock of Sofia', (date, time, expected) => {
  expect(new Date(instantTyped(date, time, 'Europe/Sofia')).toISOString()).toBe(expected);
});

it.each([
  ['', ''],
  ['2027-02-30', '09:00'],
  ['2027-05-12', '25:00'],
  ['0027-05-12', '09:00'],
  ['9999-12-31', '09:00'],
])('%j %j is no time', (date, time) => {
  expect(instantTyped(date, time, 'Europe/Sofia')).toBe('impossible');
});
