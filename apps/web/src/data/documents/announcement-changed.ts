import type { Timed } from '@civic/content/timeline';

interface Changing extends Timed {
  /** ISO 8601. */
  updatedAt: string;
}

/**
 * The last instant by `now` (ms, UTC) at which an announcement changed for the public: it was published, came out or was
 * revealed; ISO 8601, UTC. Readers who sort by date must find it among the new ones, even if it was written long before it came
 * out.
 */
export function changedAtOf({ updatedAt, publishAt, comingSoon, revealAt }: Changing, now: number): string {
  const instants = [updatedAt, publishAt, comingSoon ? revealAt : null].flatMap((instant) => instant ?? []);
  const passed = instants.map((instant) => Date.parse(instant)).filter((instant) => instant <= now);
  return new Date(Math.max(Date.parse(updatedAt), ...passed)).toISOString();
}
