import { instantOf, isWallTime } from '@civic/content/zoned';

/** An instant (ms, UTC) in a link, ISO 8601; `null` for now or an invalid instant. */
export function instantIn(text: string | null | undefined): number | null {
  const instant = Date.parse(text ?? '');
  return Number.isNaN(instant) ? null : instant;
}

/**
 * The instant (ms, UTC) of a typed date and time in the zone. A time that the clock skips becomes the next valid one; of a
 * repeated time it is the first. `null` for an invalid time.
 */
export function instantTyped(date: string, time: string, timeZone: string): number | null {
  const wall = `${date}T${time}`;
  if (!isWallTime(wall)) return null;
  const reading = instantOf(wall, timeZone);
  if (reading.kind === 'one') return reading.instant;
  return reading.kind === 'skipped' ? reading.after : reading.earlier;
}
