import { instantOf, isWallTime } from '@civic/content/zoned';

/** An instant (ms, UTC) as a link writes it, ISO 8601; `null` for now, and for what is no instant. */
export function instantIn(text: string | null | undefined): number | null {
  const instant = Date.parse(text ?? '');
  return Number.isNaN(instant) ? null : instant;
}

/**
 * The instant (ms, UTC) that somebody typed as a date and a time of the zone's clock. An hour that the clock skips is the next one,
 * of one that comes twice it is the first; `null` for what is no time.
 */
export function instantTyped(date: string, time: string, timeZone: string): number | null {
  const wall = `${date}T${time}`;
  if (!isWallTime(wall)) return null;
  const reading = instantOf(wall, timeZone);
  if (reading.kind === 'one') return reading.instant;
  return reading.kind === 'skipped' ? reading.after : reading.earlier;
}
