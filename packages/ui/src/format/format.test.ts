import { initials } from '../media/monogram';
import { formatAtPrecision } from './date-at-precision';
import { expectedPhrase, expectedRemark } from './expected-phrase';
import { formatInstant, localDate, machineDay } from './instant';
import { formatPeriod } from './period';
import { countryName, formatCoordinates } from './places';

const zone = 'Europe/Sofia';

test.each([
  ['bg', 'exact', '12 май 2027 г., 09:00 ч.'],
  ['en', 'exact', '12 May 2027, 09:00'],
  ['bg', 'day', '12 май 2027 г.'],
  ['en', 'day', '12 May 2027'],
  ['bg', 'month', 'май 2027 г.'],
  ['en', 'month', 'May 2027'],
  ['bg', 'season', 'пролетта на 2027 г.'],
  ['en', 'season', 'spring 2027'],
  ['bg', 'year', '2027 г.'],
  ['en', 'year', '2027'],
  ['en', 'unknown', null],
] as const)('%s tells a date to the %s', (locale, precision, text) => {
  expect(formatAtPrecision(locale, '2027-05-12T06:00:00.000Z', precision, zone)).toBe(text);
});

test('a date that is none is not known', () => {
  expect(formatAtPrecision('bg', 'soon', 'day', zone)).toBeNull();
  expect(formatAtPrecision('bg', null, 'day', zone)).toBeNull();
});

test('the day is the one of the zone, also where it differs from UTC', () => {
  expect(formatInstant('en', '2027-03-31T22:30:00.000Z', zone)).toBe('1 April 2027, 01:30');
  expect(machineDay(localDate('2027-12-31T22:30:00.000Z', zone)!)).toBe('2028-01-01');
});

test('a winter spans two years', () => {
  expect(formatAtPrecision('bg', '2027-12-24T10:00:00Z', 'season', zone)).toBe('зимата на 2027/2028 г.');
  expect(formatAtPrecision('en', '2028-01-06T10:00:00Z', 'season', zone)).toBe('winter 2027/2028');
  expect(formatAtPrecision('bg', '2027-11-30T10:00:00Z', 'season', zone)).toBe('есента на 2027 г.');
});

test.each([
  ['bg', 'exact', 'Очаква се на 12 май 2027 г. в 09:00 ч.'],
  ['bg', 'day', 'Очаква се на 12 май 2027 г.'],
  ['bg', 'season', 'Очаква се през пролетта на 2027 г.'],
  ['en', 'month', 'Expected in May 2027'],
  ['bg', 'unknown', 'Датата още не е известна'],
] as const)('%s says what is expected to the %s', (locale, precision, text) => {
  const expected = { precision, date: '2027-05-12T06:00:00.000Z', certainty: 'provisional' } as const;
  expect(expectedPhrase(locale, expected, zone)).toBe(text);
});

test.each([
  ['bg', 'exact', 'очакваше се на 12 май 2027 г. в 09:00 ч.'],
  ['bg', 'month', 'очакваше се през май 2027 г.'],
  ['en', 'day', 'was expected on 12 May 2027'],
  ['en', 'unknown', null],
] as const)('%s says when something was expected that was called off (%s)', (locale, precision, remark) => {
  const expected = { precision, date: '2027-05-12T06:00:00.000Z', certainty: 'cancelled' } as const;
  expect(expectedPhrase(locale, expected, zone)).toBe(locale === 'bg' ? 'Отменено' : 'Called off');
  expect(expectedRemark(locale, expected, zone)).toBe(remark);
});

test('nothing expected is said as not known', () => {
  expect(expectedPhrase('en', null, zone)).toBe('The date is not known yet');
});

test('a period is told in years', () => {
  const start = '2020-01-10T10:00:00Z';
  expect(formatPeriod('bg', { start, end: '2022-06-30T10:00:00Z' }, zone)).toBe('2020–2022 г.');
  expect(formatPeriod('en', { start, end: '2020-06-30T10:00:00Z' }, zone)).toBe('2020');
  expect(formatPeriod('en', { start, end: null }, zone)).toBe('since 2020');
  expect(formatPeriod('en', { start: '', end: null }, zone)).toBe('');
});

test('countries have names in both languages', () => {
  expect(countryName('bg', 'CZ')).toBe('Чехия');
  expect(countryName('en', 'gb')).toBe('United Kingdom');
  expect(countryName('en', 'Atlantis')).toBe('Atlantis');
});

test('coordinates name their hemispheres', () => {
  expect(formatCoordinates('bg', { latitude: 42.7, longitude: 23.32 })).toBe('42,70° с. ш., 23,32° и. д.');
  expect(formatCoordinates('en', { latitude: -33.92, longitude: -18.4 })).toBe('33.92° S, 18.40° W');
});

test('initials are the first and the last name’s', () => {
  expect(initials('Мария Георгиева Петрова')).toBe('МП');
  expect(initials('софия')).toBe('С');
  expect(initials('  ')).toBe('');
});
