import { siteTimeLine, siteTimeToTheSecond } from './site-time-line';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2027-05-12T06:00Z', 'Europe/Sofia', 'bg', '12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC'],
  ['2027-05-12T06:00Z', 'Europe/Sofia', 'en', '12 May 2027, 09:00 (Sofia, UTC+3) · 06:00 UTC'],
  ['2027-05-11T22:30Z', 'Europe/Sofia', 'bg', '12 май 2027 г., 01:30 ч. (София, UTC+3) · 11 май 2027 г., 22:30 UTC'],
  [
    '2027-01-01T03:00Z',
    'America/New_York',
    'en',
    '31 December 2026, 22:00 (New York, UTC−5) · 1 January 2027, 03:00 UTC',
  ],
  ['2027-05-12T06:00Z', 'UTC', 'en', '12 May 2027, 06:00 UTC'],
  ['2027-01-12T09:00Z', 'Europe/London', 'en', '12 January 2027, 09:00 (London, UTC) · 09:00 UTC'],
])('%s in %s (%s)', (iso, zone, language, line) => {
  expect(siteTimeLine(at(iso), zone, language)).toBe(line);
});

test('tells what happened within a minute apart', () => {
  expect(siteTimeToTheSecond(at('2027-05-11T22:30:07.999Z'), 'Europe/Sofia', 'bg')).toBe('12.05.2027, 01:30:07');
  expect(siteTimeToTheSecond(at('2027-05-11T22:30:07Z'), 'Asia/Kathmandu', 'en')).toBe('12 May 2027, 04:15:07');
});
