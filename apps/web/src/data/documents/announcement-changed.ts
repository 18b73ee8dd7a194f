import type { Timed } from '@civic/content/timeline';

interface Changing extends Timed {
  /** ISO 8601. */
  updatedAt: string;
}

/**
 * When an announcement last said something new by the instant `now` (ms, UTC): was published, came out or was revealed; ISO 8601, UTC.
 * Who reads news by its date must not find it among what is old because it was written long before it came out.
 */
export function changedAtOf({ updatedAt, publishAt, comingSoon, revealAt }: Changing, now: number): string {
  const instants = [updatedAt, publishAt, comingSoon ? revealAt : null].flatMap((instant) => instant ?? []);
  const passed = instants.map((instant) => Date.parse(instant)).filter((instant) => instant <= now);
  return new Date(Math.max(Date.parse(updatedAt), ...passed)).toISOString();
}
