import { emptyExpectedDraft, expectedIn, missingPart, plannedSeasons } from './expected-draft';

const sofia = 'Europe/Sofia';
const draft = (parts: object) => ({ ...emptyExpectedDraft, ...parts });

test.each([
  ['day', { day: '2027-05-12' }, '2027-05-12T09:00:00.000Z'],
  ['day', { day: '2027-03-28' }, '2027-03-28T09:30:00.000Z'],
  ['month', { month: '5', year: '2027' }, '2027-05-16T09:00:00.000Z'],
  ['season', { season: 'spring', year: '2027' }, '2027-04-15T21:30:00.000Z'],
  ['season', { season: 'winter', year: '2027' }, '2028-01-15T10:00:00.000Z'],
] as const)('a chosen %s %j is an instant in its middle, and is shown again', (precision, parts, value) => {
  const kind = expectedIn(precision, sofia);
  expect(kind.valueOf(draft(parts))).toBe(value);
  expect(kind.draftOf(value)).toMatchObject(parts);
});

test.each([
  ['day', {}],
  ['day', { day: '0227-05-12' }],
  ['month', { month: '5' }],
  ['month', { year: '2027' }],
  ['month', { month: '5', year: '202' }],
  ['season', { year: '2027' }],
  ['season', { season: 'spring', year: '20270' }],
] as const)('%s %j is not chosen yet', (precision, parts) => {
  expect(expectedIn(precision, sofia).valueOf(draft(parts))).toBeNull();
});

test.each([
  ['month', {}, null],
  ['month', { month: '5', year: '2027' }, null],
  ['month', { month: '5' }, 'year'],
  ['month', { month: '5', year: '20' }, 'year'],
  ['month', { year: '2027' }, 'month'],
  ['season', { year: '2027' }, 'season'],
  ['season', { year: '20' }, 'year'],
  ['day', { day: '0020-05-12' }, 'year'],
  ['day', {}, null],
] as const)('of a %s %j is missing: %s', (precision, parts, missing) => {
  expect(missingPart(draft(parts), precision)).toBe(missing);
});

test('a date in another zone is shown as the day there', () => {
  expect(expectedIn('day', sofia).draftOf('2027-05-11T22:30:00.000Z').day).toBe('2027-05-12');
});

test('a year is planned from its spring to its winter', () => {
  expect(plannedSeasons).toEqual(['spring', 'summer', 'autumn', 'winter']);
});
