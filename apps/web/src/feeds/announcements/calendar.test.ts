import { calendarFeed } from './calendar';
import { expectedItem, feedOf, liveItem } from './testing/feed';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

/** The lines of the calendar, unfolded. */
const lines = (...items: Parameters<typeof feedOf>) =>
  calendarFeed('bg', feedOf(...items))
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');

const day = { precision: 'day', date: '2027-05-12T21:30:00.000Z', certainty: 'provisional' } as const;

it('tells an exact moment in UTC', () => {
  const calendar = lines(expectedItem);
  expect(calendar).toContain('DTSTART:20270512T060000Z');
  expect(calendar).toContain('STATUS:CONFIRMED');
  expect(calendar).toContain('UID:2-bg@city.example');
  expect(calendar).toContain('SUMMARY:Нови <линии> & спирки');
});

it('tells a day as the day that it is in the city', () => {
  const calendar = lines({ ...expectedItem, expected: day });
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270513');
  expect(calendar).toContain('STATUS:TENTATIVE');
});

it('calls off, and counts how often the date was moved', () => {
  const calendar = lines({ ...expectedItem, expected: { ...day, certainty: 'cancelled' } });
  expect(calendar).toContain('STATUS:CANCELLED');
  expect(calendar).toContain('SEQUENCE:1');
  expect(calendar.find((line) => line.startsWith('DESCRIPTION'))).toContain('Изпитването продължава.');
});

it('has no event for what has no day', () => {
  const season = { ...day, precision: 'season' } as const;
  expect(lines(liveItem, { ...expectedItem, expected: season }).join()).not.toContain('VEVENT');
});

it('is the same bytes whenever it is written', () => {
  expect(lines(expectedItem)).toEqual(lines(expectedItem));
  expect(lines(expectedItem)).toContain('DTSTAMP:20261101T080000Z');
});

it('ends its last line, as each line', () => {
  expect(calendarFeed('bg', feedOf(expectedItem))).toMatch(/END:VCALENDAR\r\n$/);
});
