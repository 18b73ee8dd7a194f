import { isWindowedType, type DocumentType } from '@civic/content/content-types';
import { nextVisibilityChange, visibilityAt, type Windowed } from '@civic/content/visibility';

import { earliest } from '../store/earliest';

/** The delay before a body is requested again, ms, if it is public by this clock but was withheld by the CMS's. */
const again = 250;

/**
 * The instant (ms, UTC) from which the CMS's version of a document will differ; `now` is the time of its response. Clocks
 * differ and the CMS's decides, so the CMS is asked again.
 */
export function changeOf(type: DocumentType, document: object, now: number): number | undefined {
  if (!isWindowedType(type)) return undefined;
  const windowed = document as Windowed & { withheld?: boolean };
  const isLate = windowed.withheld === true && visibilityAt(type, windowed, now) === 'shown';
  return earliest([nextVisibilityChange(type, windowed, now), isLate ? now + again : undefined]);
}
