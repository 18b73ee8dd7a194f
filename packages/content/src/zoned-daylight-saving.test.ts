import { instantOf, offsetAt, wallTimeOf } from './zoned';

const sofia = 'Europe/Sofia';
const minute = 60_000;
const hour = 60 * minute;

/** The last Sunday of a month at 01:00 UTC, when the clocks of the European Union change (directive 2000/84/EC). */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}

const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
const minutesOfAnHour = Array.from({ length: 60 }, (_, index) => index * minute);
const wallAt = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16);

describe.each(years)('in Sofia in %i', (year) => {
  const spring = lastSunday(year, 3);
  const autumn = lastSunday(year, 10);

  it('every minute of the hour from three to four is skipped in March', () => {
    for (const passed of minutesOfAnHour) {
      const wall = wallAt(spring + 2 * hour + passed);
      expect(instantOf(wall, sofia)).toEqual({ kind: 'skipped', before: spring - minute, after: spring });
    }
  });
  it('the minutes beside the skipped hour are there once', () => {
    const beside = [spring - minute, spring];
    expect(beside.map((instant) => instantOf(wallTimeOf(instant, sofia), sofia))).toEqual(
      beside.map((instant) => ({ kind: 'one', instant })),
    );
    expect(beside.map((instant) => wallTimeOf(instant, sofia).slice(11))).toEqual(['02:59', '04:00']);
  });
  it('every minute of the hour from three to four comes twice in October', () => {
    for (const passed of minutesOfAnHour) {
      const wall = wallAt(autumn + 2 * hour + passed);
      const [earlier, later] = [autumn - hour + passed, autumn + passed];
      expect(instantOf(wall, sofia)).toEqual({ kind: 'twice', earlier, later });
      expect([earlier, later].map((instant) => wallTimeOf(instant, sofia))).toEqual([wall, wall]);
      expect([earlier, later].map((instant) => offsetAt(instant, sofia))).toEqual([180, 120]);
    }
  });
  it('the minutes beside the doubled hour are there once', () => {
    const beside = [autumn - hour - minute, autumn + hour];
    expect(beside.map((instant) => instantOf(wallTimeOf(instant, sofia), sofia))).toEqual(
      beside.map((instant) => ({ kind: 'one', instant })),
    );
    expect(beside.map((instant) => wallTimeOf(instant, sofia).slice(11))).toEqual(['02:59', '04:00']);
  });
});
