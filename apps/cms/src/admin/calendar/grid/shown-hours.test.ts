import { shownHours } from './shown-hours';

const at = (instant: string) => ({ at: instant, days: null });

test.each([
  ['nothing', [], { from: 6, to: 22 }],
  ['a day at work', [at('2027-05-12T06:00:00.000Z')], { from: 6, to: 22 }],
  ['midnight in Sofia', [at('2027-05-11T21:00:00.000Z')], { from: 0, to: 22 }],
  ['late in the evening', [at('2027-05-12T18:30:00.000Z')], { from: 6, to: 23 }],
  ['the last minute of the day', [at('2027-05-12T20:59:00.000Z')], { from: 6, to: 24 }],
  [
    'a whole day',
    [{ at: '2027-05-11T21:00:00.000Z', days: { from: '2027-05-12', to: '2027-05-13' } }],
    { from: 6, to: 22 },
  ],
])('for %s', (_, events, hours) => {
  expect(shownHours(events, 'Europe/Sofia')).toEqual(hours);
});
