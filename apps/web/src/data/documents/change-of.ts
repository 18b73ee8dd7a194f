import { isWindowedType, type DocumentType } from '@civic/content/content-types';
import { nextVisibilityChange, visibilityAt, type Windowed } from '@civic/content/visibility';

import { earliest } from '../store/earliest';

/** How soon a body is asked for again that is open by this clock and was kept back by that of the CMS, ms. */
const again = 250;

/**
 * The instant (ms, UTC) from which the CMS would hand out a document otherwise; `now` is when it handed it out. Clocks differ:
 * the one of the CMS decides, so it is asked again.
 */
export function changeOf(type: DocumentType, document: object, now: number): number | undefined {
  if (!isWindowedType(type)) return undefined;
  const windowed = document as Windowed & { withheld?: boolean };
  const isLate = windowed.withheld === true && visibilityAt(type, windowed, now) === 'shown';
  return earliest([nextVisibilityChange(type, windowed, now), isLate ? now + again : undefined]);
}
