import { calmRemainingOf, milestonePassed, remainingOf, steps, untilNextStep } from './remaining';

const minute = 60_000;
const hour = 60 * minute;

it.each([
  [2 * 24 * hour + 3 * hour + 4 * minute + 5000, { days: 2, hours: 3, minutes: 4, seconds: 5 }],
  [hour, { days: 0, hours: 1, minutes: 0, seconds: 0 }],
  [999, { days: 0, hours: 0, minutes: 0, seconds: 1 }],
  [1, { days: 0, hours: 0, minutes: 0, seconds: 1 }],
  [0, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  [-5000, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
])('%i ms are left: %j', (left, expected) => {
  expect(remainingOf(left)).toEqual(expected);
});

it('keeps the last minute until it is over where nothing is to move', () => {
  expect(calmRemainingOf(minute + 1)).toMatchObject({ minutes: 2, seconds: 0 });
  expect(calmRemainingOf(1)).toMatchObject({ minutes: 1, seconds: 0 });
  expect(calmRemainingOf(0)).toMatchObject({ minutes: 0, seconds: 0 });
});

it('steps when the shown number changes', () => {
  expect(untilNextStep(5300, steps.second)).toBe(300);
  expect(untilNextStep(5000, steps.second)).toBe(1000);
  expect(untilNextStep(90_000, steps.minute)).toBe(30_000);
});

it.each([
  [hour + 1, hour, hour],
  [hour, hour - 1, null],
  [3 * hour, 4 * minute, 5 * minute],
  [11_000, 10_000, 10_000],
  [9000, 0, null],
])('from %i ms to %i ms passes the milestone %s', (before, now, milestone) => {
  expect(milestonePassed(before, now)).toBe(milestone);
});
