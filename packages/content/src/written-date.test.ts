import { periodOf } from './expected-period';
import { dateFault, isWrittenDate, writtenYears } from './written-date';

test.each([
  '2027-05-10T07:00:00.000Z',
  '2027-05-10T10:00+03:00',
  '2028-02-29',
  '1879-04-17',
  '1800-01-01',
  '2199-12-31T23:59:59.999Z',
  new Date('2027-05-10'),
])('%s can be meant', (value) => expect(dateFault(value)).toBeNull());

test.each([
  ['0027-10-05T08:26:44.000Z', 27],
  ['0001-01-01', 1],
  ['1799-12-31', 1799],
  ['2200-01-01', 2200],
  ['9998-01-01T10:00:00.000Z', 9998],
  ['9999-12-31', 9999],
  ['+275760-09-13T00:00:00.000Z', 275_760],
  ['-000001-01-01T00:00:00.000Z', -1],
  [new Date('9999-12-31'), 9999],
])('the year of %s is %d', (value, year) => expect(dateFault(value)).toEqual({ kind: 'year', year }));

test.each(['2027-02-30', '2027-02-29T10:00:00.000Z', '2027-04-31', '2027-13-01', '2027-00-10', '2027-05-00'])(
  'no calendar has %s',
  (value) => expect(dateFault(value)).toEqual({ kind: 'impossible' }),
);

test.each(['', 'tomorrow', '10/05/2027', '2027-05-10T25:00:00.000Z', 5, {}, [], new Date('')])(
  '%j is not a date',
  (value) => expect(dateFault(value)).toEqual({ kind: 'malformed' }),
);

test('the site can tell every date that can be meant', () => {
  for (const date of [`${writtenYears.first}-01-01T00:00:00.000Z`, `${writtenYears.last}-12-31T23:59:59.999Z`]) {
    expect(isWrittenDate(date)).toBe(true);
    expect(periodOf({ precision: 'season', date }, 'Europe/Sofia')).not.toBeNull();
  }
});
