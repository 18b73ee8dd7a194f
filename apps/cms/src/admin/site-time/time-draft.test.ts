import { draftOf, emptyDraft, instantIn, readDraft } from './time-draft';

const sofia = 'Europe/Sofia';
const read = (date: string, time: string, turn: 'earlier' | 'later' | null = null) =>
  readDraft({ ...emptyDraft, date, time, turn }, sofia);

test.each([
  ['', '', { kind: 'empty' }],
  ['2027-05-12', '', { kind: 'incomplete', missing: 'time' }],
  ['', '09:00', { kind: 'incomplete', missing: 'date' }],
  ['20270-05-12', '09:00', { kind: 'incomplete', missing: 'rest' }],
  ['2027-05-12', '09:00', { kind: 'one', instant: Date.parse('2027-05-12T06:00Z') }],
])('%j %j', (date, time, reading) => {
  expect(read(date, time)).toEqual(reading);
});

test('what the browser cannot read is not finished', () => {
  expect(readDraft({ ...emptyDraft, time: '09:00', unfinished: { date: true, time: false } }, sofia)).toEqual({
    kind: 'incomplete',
    missing: 'rest',
  });
});

test('an hour that comes twice is no instant before one is chosen', () => {
  expect(instantIn(read('2027-10-31', '03:30'))).toBeNull();
  expect(instantIn(read('2027-10-31', '03:30', 'earlier'))).toBe(Date.parse('2027-10-31T00:30Z'));
  expect(instantIn(read('2027-10-31', '03:30', 'later'))).toBe(Date.parse('2027-10-31T01:30Z'));
});

test('a skipped hour is no instant', () => {
  expect(instantIn(read('2027-03-28', '03:30'))).toBeNull();
});

test.each([
  '2027-05-12T06:00:00.000Z',
  '2027-10-31T00:30:00.000Z',
  '2027-10-31T01:30:00.000Z',
  '2027-03-28T01:00:00.000Z',
])('the draft of %s means it', (value) => {
  expect(instantIn(readDraft(draftOf(value, sofia), sofia))).toBe(Date.parse(value));
});

test('no value and one that is no instant are empty', () => {
  expect(draftOf(null, sofia)).toEqual(emptyDraft);
  expect(draftOf('soon', sofia)).toEqual(emptyDraft);
});
