import { timeText, whereText } from './event-words';
import { conference, workshop } from './testing/events';

const sofia = 'Europe/Sofia';
const hours = (start: string, end: string | null) => ({ kind: 'hours', start, end }) as const;

it('tells the hours of one day once', () => {
  expect(timeText('bg', workshop.time, sofia)).toBe('12 май 2027 г., 09:00–11:30 ч.');
  expect(timeText('en', workshop.time, sofia)).toBe('12 May 2027, 09:00–11:30');
});

it('tells the day of an end on another day', () => {
  const time = hours('2027-05-12T18:00:00.000Z', '2027-05-12T22:00:00.000Z');
  expect(timeText('en', time, sofia)).toBe('12 May 2027, 21:00 – 13 May 2027, 01:00');
});

it('tells the start alone while no end is known', () => {
  expect(timeText('en', hours('2027-05-12T06:00:00.000Z', null), sofia)).toBe('12 May 2027, 09:00');
});

it('tells whole days without hours, whatever the zone', () => {
  for (const zone of [sofia, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
    expect(timeText('en', conference.time, zone)).toBe('1 June 2027 – 2 June 2027');
  expect(timeText('bg', { kind: 'days', first: '2027-06-01', last: '2027-06-01' }, sofia)).toBe('1 юни 2027 г.');
});

it.each([
  [workshop, 'Централната библиотека, София'],
  [{ ...workshop, placeName: null }, 'София'],
  [{ ...workshop, placeName: null, cities: [] }, null],
  [{ ...workshop, placeName: 'Площад „София“' }, 'Площад „София“'],
  [{ ...workshop, attendance: 'both' as const }, 'Централната библиотека, София · На място и онлайн'],
  [conference, 'Онлайн'],
])('says where %#', (event, expected) => {
  expect(whereText('bg', event)).toBe(expected);
});
