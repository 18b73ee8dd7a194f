import { nextTransition, stateAt, type Timed } from '@civic/content/timeline';

import { earliest } from './earliest';

/** For how long after a reveal a missing body is put down to clocks that differ, ms, and how soon it is asked for again. */
const tolerance = 10_000;
const again = 1000;

/**
 * The instant (ms, UTC) from which the CMS would hand out a document otherwise; `now` is when it handed it out. A body that
 * should be open by this clock but was withheld by that of the CMS is asked for again.
 */
export function changeOf(document: object, now: number): number | undefined {
  if (!('publishAt' in document)) return undefined;
  const timed = document as Timed & { body?: unknown };
  const sinceReveal = timed.revealAt ? now - Date.parse(timed.revealAt) : Infinity;
  const isLate = stateAt(timed, now) === 'live' && !timed.body && sinceReveal < tolerance;
  return earliest([nextTransition(timed, now), isLate ? now + again : undefined]);
}
