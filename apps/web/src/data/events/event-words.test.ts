import { timeText, whereText } from './event-words';
import { conference, workshop } from './testing/events';

const sofia = 'Europe/Sofia';
const hours = (start: string, end: string | null) => ({ kind: 'hours', start, end }) as const;

it('tells the hours of one day once', () => {
  expect(timeText('bg', workshop.time, sofia)).toBe('12 май 2027 г. (сряда), 09:00–11:30 ч.');
  expect(timeText('en', workshop.time, sofia)).toBe('12 May 2027 (Wednesday), 09:00–11:30');
});

it('tells the day of an end on another day', () => {
  const time = hours('2027-05-12T18:00:00.000Z', '2027-05-12T22:00:00.000Z');
  expect(timeText('en', time, sofia)).toBe('12 May (Wednesday), 21:00 – 13 May 2027 (Thursday), 01:00');
});

it('tells the start alone while no end is known', () => {
  expect(timeText('en', hours('2027-05-12T06:00:00.000Z', null), sofia)).toBe('12 May 2027 (Wednesday), 09:00');
});

it('tells whole days without hours, whatever the zone', () => {
  for (const zone of [sofia, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
    expect(timeText('en', conference.time, zone)).toBe('1–2 June 2027 (Tuesday – Wednesday)');
  expect(timeText('bg', { kind: 'days', first: '2027-06-01', last: '2027-06-01' }, sofia)).toBe(
    '1 юни 2027 г. (вторник)',
  );
});

it.each([
  ['bg', '2027-03-27', '2027-03-29', '27–29 март 2027 г. (събота – понеделник)'],
  ['en', '2027-03-27', '2027-03-29', '27–29 March 2027 (Saturday – Monday)'],
  ['bg', '2027-03-30', '2027-04-02', '30 март – 2 април 2027 г. (вторник – петък)'],
  ['en', '2027-12-30', '2028-01-02', '30 December 2027 – 2 January 2028 (Thursday – Sunday)'],
] as const)('%s tells a period from %s to %s without saying anything twice', (locale, first, last, text) => {
  expect(timeText(locale, { kind: 'days', first, last }, sofia)).toBe(text);
});

it('tells both years of an event that lasts into the next one', () => {
  const time = hours('2027-12-31T20:00:00.000Z', '2028-01-01T00:30:00.000Z');
  expect(timeText('bg', time, sofia)).toBe(
    '31 декември 2027 г. (петък), 22:00 ч. – 1 януари 2028 г. (събота), 02:30 ч.',
  );
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
