import { instantOf, wallTimeOf } from '@civic/content/zoned';

const minute = 60_000;

/** The same wall-clock time on another day; where the clock skips it, the first minute after. */
function onDay(day: string, at: string, timeZone: string): number {
  const time = wallTimeOf(Date.parse(at), timeZone).slice(11);
  const reading = instantOf(`${day}T${time}`, timeZone);
  if (reading.kind === 'one') return reading.instant;
  return reading.kind === 'twice' ? reading.earlier : reading.after;
}

/**
 * The whole minute (ISO 8601, UTC) at which an event was dropped. `start` comes from the grid: an instant with its offset, or a
 * day, on which the event keeps the wall-clock time that it had `at`.
 */
export function droppedAt(start: string, at: string, timeZone: string): string {
  const instant = start.includes('T') ? Date.parse(start) : onDay(start, at, timeZone);
  return new Date(Math.floor(instant / minute) * minute).toISOString();
}
