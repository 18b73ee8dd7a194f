import { stateAt, type Timed } from './timeline';
import { nextVisibilityChange } from './visibility';
import { instantOf } from './zoned';

const sofia = 'Europe/Sofia';
const minute = 60_000;

/** The instant of a wall time that occurs once. */
function only(wall: string): number {
  const reading = instantOf(wall, sofia);
  if (reading.kind !== 'one') throw new Error(`${wall} is ${reading.kind}.`);
  return reading.instant;
}

const iso = (instant: number) => new Date(instant).toISOString();

/** The day of the last Sunday of a month. */
function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  return iso(last.getTime() - last.getUTCDay() * 24 * 60 * minute).slice(0, 10);
}

const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
const changes = years.flatMap((year) => [
  { day: lastSunday(year, 3), hours: 1 },
  { day: lastSunday(year, 10), hours: 3 },
]);

describe.each(changes)('over the change of the clock on $day', ({ day, hours }) => {
  const [published, revealed] = [only(`${day}T02:30`), only(`${day}T04:30`)];
  const timed: Timed = {
    _status: 'published',
    comingSoon: true,
    publishAt: iso(published),
    revealAt: iso(revealed),
    expireAt: iso(only(`${day}T23:00`)),
  };

  it('two hours on the clock are as long as they really are', () => {
    expect(revealed - published).toBe(hours * 60 * minute);
  });
  it('every minute has its state, and each boundary belongs to the later one', () => {
    for (let at = published - minute; at <= revealed + minute; at += minute) {
      expect(stateAt(timed, at)).toBe(at < published ? 'pending' : at < revealed ? 'coming-soon' : 'live');
      if (at < revealed)
        expect(nextVisibilityChange('announcements', timed, at)).toBe(at < published ? published : revealed);
    }
    expect(stateAt(timed, revealed - 1)).toBe('coming-soon');
  });
});

const autumns = changes.filter(({ hours }) => hours === 3);
test.each(autumns)('the doubled hour on $day has a first and a second half past three', ({ day }) => {
  const reading = instantOf(`${day}T03:30`, sofia);
  if (reading.kind !== 'twice') throw new Error('The hour does not come twice.');
  const timed: Timed = { _status: 'published', comingSoon: false, publishAt: iso(reading.later) };
  expect(stateAt(timed, reading.earlier)).toBe('pending');
  expect(stateAt(timed, reading.later - 1)).toBe('pending');
  expect(stateAt(timed, reading.later)).toBe('live');
  expect(nextVisibilityChange('announcements', timed, reading.earlier)).toBe(reading.later);
});
