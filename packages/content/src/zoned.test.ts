import fc from 'fast-check';

import { instantOf, isTimeZone, isWallTime, offsetAt, wallTimeOf } from './zoned';

const sofia = 'Europe/Sofia';
const at = (iso: string) => Date.parse(iso);

test.each([
  ['Europe/Sofia', '2027-05-12T09:00', '2027-05-12T06:00Z'],
  ['Europe/Sofia', '2027-01-12T09:00', '2027-01-12T07:00Z'],
  ['America/New_York', '2027-05-12T09:00', '2027-05-12T13:00Z'],
  ['Asia/Kolkata', '2027-05-12T09:00', '2027-05-12T03:30Z'],
  ['UTC', '2027-05-12T09:00', '2027-05-12T09:00Z'],
])('in %s %s is the instant %s', (zone, wall, iso) => {
  expect(instantOf(wall, zone)).toEqual({ kind: 'one', instant: at(iso) });
});

test('an hour that the clock jumps over has neighbours', () => {
  const reading = instantOf('2027-03-28T03:30', sofia);
  expect(reading).toEqual({ kind: 'skipped', before: at('2027-03-28T00:59Z'), after: at('2027-03-28T01:00Z') });
  expect(wallTimeOf(at('2027-03-28T00:59Z'), sofia)).toBe('2027-03-28T02:59');
  expect(wallTimeOf(at('2027-03-28T01:00Z'), sofia)).toBe('2027-03-28T04:00');
});

test('an hour that the clock shows twice is two instants', () => {
  const reading = instantOf('2027-10-31T03:30', sofia);
  expect(reading).toEqual({ kind: 'twice', earlier: at('2027-10-31T00:30Z'), later: at('2027-10-31T01:30Z') });
  expect(offsetAt(at('2027-10-31T00:30Z'), sofia)).toBe(180);
  expect(offsetAt(at('2027-10-31T01:30Z'), sofia)).toBe(120);
});

test('half an hour is enough to be skipped, and so is a whole day', () => {
  expect(instantOf('2027-10-03T02:15', 'Australia/Lord_Howe')).toMatchObject({ kind: 'skipped' });
  expect(instantOf('2011-12-30T12:00', 'Pacific/Apia')).toEqual({
    kind: 'skipped',
    before: at('2011-12-30T09:59Z'),
    after: at('2011-12-30T10:00Z'),
  });
});

test('seconds are cut off', () => {
  expect(wallTimeOf(at('2027-05-12T06:00:59.999Z'), sofia)).toBe('2027-05-12T09:00');
});

test.each(['2027-02-30T09:00', '2027-05-12', '2027-05-12T24:00', '2027-05-12T09:00:00', '2027-05-12T09:00Z', ''])(
  '%j is no wall time',
  (text) => {
    expect(isWallTime(text)).toBe(false);
    expect(() => instantOf(text, sofia)).toThrow(RangeError);
  },
);

test.each([
  ['Europe/Sofia', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+02:00', false],
  ['', false],
])('%j is a zone: %s', (name, known) => {
  expect(isTimeZone(name)).toBe(known);
});

test('an unknown zone is an error', () => {
  expect(() => instantOf('2027-05-12T09:00', 'Europe/Atlantis')).toThrow(RangeError);
  expect(() => wallTimeOf(0, 'Europe/Atlantis')).toThrow(RangeError);
});

describe('in any zone, at any whole minute', () => {
  const zones = fc.constantFrom(sofia, 'UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Beirut');
  const minutes = fc.integer({ min: at('2020-01-01Z') / 60_000, max: at('2041-01-01Z') / 60_000 });

  it('the instant is among those that its wall time means', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, count) => {
        const instant = count * 60_000;
        const reading = instantOf(wallTimeOf(instant, zone), zone);
        if (reading.kind === 'one') return reading.instant === instant;
        return reading.kind === 'twice' && [reading.earlier, reading.later].includes(instant);
      }),
    );
  });
  it('the wall time is the instant moved by the offset', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, count) => {
        const moved = count * 60_000 + offsetAt(count * 60_000, zone) * 60_000;
        return new Date(moved).toISOString().startsWith(wallTimeOf(count * 60_000, zone));
      }),
    );
  });
});
