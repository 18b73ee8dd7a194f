import type { Timed } from '@civic/content/timeline';

interface Changing extends Timed {
  /** ISO 8601. */
  updatedAt: string;
}

/**
 * The last instant by `now` (ms, UTC) at which a document with a window changed for the public: by an edit, its start or its reveal;
 * ISO 8601, UTC. Readers who sort by date must find it among the new ones, even if it was written long before it went live.
 */
export function changedAtOf({ updatedAt, publishAt, comingSoon, revealAt }: Changing, now: number): string {
  const instants = [updatedAt, publishAt, comingSoon ? revealAt : null].flatMap((instant) => instant ?? []);
  const passed = instants.map((instant) => Date.parse(instant)).filter((instant) => instant <= now);
  return new Date(Math.max(Date.parse(updatedAt), ...passed)).toISOString();
}
