import { nextTransition, stateAt, type Timed } from '@civic/content/timeline';

import { earliest } from '../store/earliest';

/** How soon a body is asked for again that is open by this clock and was kept back by that of the CMS, ms. */
const again = 250;

/**
 * The instant (ms, UTC) from which the CMS would hand out a document otherwise; `now` is when it handed it out. Clocks differ:
 * the one of the CMS decides, so it is asked again.
 */
export function changeOf(document: object, now: number): number | undefined {
  if (!('publishAt' in document)) return undefined;
  const timed = document as Timed & { withheld?: boolean };
  const isLate = timed.withheld === true && stateAt(timed, now) === 'live';
  return earliest([nextTransition(timed, now), isLate ? now + again : undefined]);
}
