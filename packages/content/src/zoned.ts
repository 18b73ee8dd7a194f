import * as Instants from 'temporal-polyfill/fns/Instant';
import * as WallTimes from 'temporal-polyfill/fns/PlainDateTime';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';

/**
 * Wall times and instants. A wall time is the local date and time in a zone, to the minute, written `2027-05-12T09:00`; an
 * instant is in ms since the epoch (UTC); a zone is an IANA name such as `Europe/Sofia`.
 */
export type WallTime = string;

const minute = 60_000;
const wallTimePattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** Whether this machine supports the name as an IANA zone; an offset such as `+02:00` is not a zone. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError when the text is not a valid wall time, such as 30 February. */
function parsed(wall: WallTime): WallTimes.Record {
  const match = wallTimePattern.exec(wall);
  if (!match) throw new RangeError(`Not a wall time to the minute: "${wall}".`);
  const [year = 0, month = 0, day = 0, hour = 0, minutes = 0] = match.slice(1).map(Number);
  return WallTimes.create(year, month, day, hour, minutes);
}

export function isWallTime(text: string): text is WallTime {
  try {
    parsed(text);
    return true;
  } catch {
    return false;
  }
}

const zoned = (instant: number, timeZone: string) =>
  Instants.toZonedDateTimeISO(Instants.fromEpochMilliseconds(instant), timeZone);

/** The wall time in the zone at the instant; seconds are cut off. @throws RangeError for an unknown zone. */
export function wallTimeOf(instant: number, timeZone: string): WallTime {
  return WallTimes.toString(Zoned.toPlainDateTime(zoned(instant, timeZone)), { smallestUnit: 'minute' });
}

/** The zone's offset from UTC at the instant, in minutes. @throws RangeError for an unknown zone. */
export function offsetAt(instant: number, timeZone: string): number {
  return Zoned.offsetNanoseconds(zoned(instant, timeZone)) / (minute * 1_000_000);
}

/** The instants that a wall time means in a zone. */
export type InstantReading =
  | { kind: 'one'; instant: number }
  /** The clock skips it: the last whole minute before the jump, and the first after it. */
  | { kind: 'skipped'; before: number; after: number }
  /** The clock is set back and shows it twice. */
  | { kind: 'twice'; earlier: number; later: number };

/** The next clock change after an instant; the caller ensures that there is one. */
function changeAfter(before: Zoned.Record): number {
  const change = Zoned.getTimeZoneTransition(before, 'next');
  if (!change) throw new RangeError('No change of the clock follows.');
  return Math.ceil(change.epochMilliseconds / minute) * minute;
}

/**
 * The instant or instants that a wall time means in the zone.
 * @throws RangeError when `wall` is not a valid wall time or the zone is unknown.
 */
export function instantOf(wall: WallTime, timeZone: string): InstantReading {
  const plain = parsed(wall);
  const earlier = WallTimes.toZonedDateTime(plain, timeZone, { disambiguation: 'earlier' });
  const later = WallTimes.toZonedDateTime(plain, timeZone, { disambiguation: 'later' });
  const [first, second] = [earlier.epochMilliseconds, later.epochMilliseconds];
  if (first === second) return { kind: 'one', instant: first };
  if (wallTimeOf(first, timeZone) === wall) return { kind: 'twice', earlier: first, later: second };
  const change = changeAfter(earlier);
  return { kind: 'skipped', before: change - minute, after: change };
}
