import { stateAt } from '@civic/content/timeline';

import type { Snapshot } from './snapshot';

/**
 * `shown`: its page shows it. `moved`: the site still knows it, but its address leads elsewhere. `later`: published, and
 * visible from an instant that has not come. `hidden`: visitors may not see it.
 */
export type Visibility = 'shown' | 'moved' | 'later' | 'hidden';

/** What visitors have of a document at the instant `at` (ms, UTC). */
export function visibilityOf(snapshot: Snapshot | null, at: number): Visibility {
  if (!snapshot?.published) return 'hidden';
  if (snapshot.type !== 'announcements') return 'shown';
  const state = stateAt(snapshot.timed, at);
  if (state === 'pending') return 'later';
  if (state !== 'expired') return 'shown';
  if (snapshot.timed.expireOutcome === 'gone') return 'hidden';
  return snapshot.timed.expireOutcome === 'redirected' ? 'moved' : 'shown';
}

/** The instant at which its page stops showing a shown document by itself, ISO 8601; `undefined` when it never does. */
export function shownUntil({ type, timed }: Snapshot): string | undefined {
  if (type !== 'announcements' || !timed.expireAt) return undefined;
  return timed.expireOutcome === 'gone' || timed.expireOutcome === 'redirected' ? timed.expireAt : undefined;
}
