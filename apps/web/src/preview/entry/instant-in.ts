import { isWrittenDate } from '@civic/content/written-date';
import { instantOf, isWallTime } from '@civic/content/zoned';

/** An instant that no calendar has, or that nobody can mean. */
export type Impossible = 'impossible';

/** An instant (ms, UTC) in a link, ISO 8601; `null` for now. */
export function instantIn(text: string | null | undefined): number | null | Impossible {
  if (!text) return null;
  return isWrittenDate(text) ? Date.parse(text) : 'impossible';
}

/**
 * The instant (ms, UTC) of a typed date and time in the zone. A time that the clock skips becomes the next valid one; of a
 * repeated time it is the first.
 */
export function instantTyped(date: string, time: string, timeZone: string): number | Impossible {
  const wall = `${date}T${time}`;
  if (!isWallTime(wall) || !isWrittenDate(date)) return 'impossible';
  const reading = instantOf(wall, timeZone);
  if (reading.kind === 'one') return reading.instant;
  return reading.kind === 'skipped' ? reading.after : reading.earlier;
}
