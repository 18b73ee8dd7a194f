import { anEvent } from '../testing';
import { gridEvents } from './grid-events';

const shown = { holidays: [], mayMove: true, isList: false };
const days = { from: '2027-05-12', to: '2027-05-13' };

test('an instant stands at its minute, a day in the row of days', () => {
  expect(gridEvents({ ...shown, events: [anEvent()] })).toMatchObject([{ start: '2027-05-12T06:00:00.000Z' }]);
  expect(gridEvents({ ...shown, events: [anEvent({ precision: 'day', days })] })).toMatchObject([
    { start: '2027-05-12', end: '2027-05-13', allDay: true },
  ]);
});

test('hours last until their end', () => {
  const until = '2027-05-14T14:00:00.000Z';
  expect(gridEvents({ ...shown, events: [anEvent({ until })] })).toMatchObject([
    { start: '2027-05-12T06:00:00.000Z', end: until },
  ]);
});

test('a month is no day', () => {
  expect(gridEvents({ ...shown, events: [anEvent({ precision: 'month', days })] })).toEqual([]);
});

test.each([
  [true, anEvent(), true],
  [false, anEvent(), false],
  [true, anEvent({ move: null }), false],
])('of whoever may move (%s), what can be moved is', (mayMove, event, startEditable) => {
  expect(gridEvents({ ...shown, mayMove, events: [event] })).toMatchObject([{ startEditable }]);
});

test('holidays stand behind the days, and among them in a list', () => {
  const holidays = [{ day: '2027-05-24', name: 'Ден на светите братя' }];
  const displayOf = (isList: boolean) => gridEvents({ ...shown, events: [], holidays, isList })[0]?.display;
  expect([displayOf(false), displayOf(true)]).toEqual(['background', 'auto']);
});
