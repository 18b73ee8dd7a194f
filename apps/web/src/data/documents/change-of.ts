import { isWindowedType, type DocumentType } from '@civic/content/content-types';
import { nextVisibilityChange, visibilityAt, type Windowed } from '@civic/content/visibility';

import { earliest } from '../store/earliest';

/** The delay before a body is requested again, ms, if it is public by this clock but was withheld by the CMS's. */
const again = 250;

/**
 * The instant (ms, UTC) from which the CMS's version of a document will differ; `now` is the time of its response. Clocks
 * differ and the CMS's decides, so the CMS is asked again.
 * @param nowAtLeast the same time by the earlier clock, while nobody can say which is right: what begins waits for it.
 */
export function changeOf(type: DocumentType, document: object, now: number, nowAtLeast = now): number | undefined {
  if (!isWindowedType(type)) return undefined;
  const windowed = document as Windowed & { withheld?: boolean };
  const isLate = windowed.withheld === true && visibilityAt(type, windowed, now) === 'shown';
  const next = nextVisibilityChange(type, windowed, now);
  const waiting = nowAtLeast < now ? nextVisibilityChange(type, windowed, nowAtLeast) : undefined;
  return earliest([
    next,
    waiting === undefined ? undefined : waiting + now - nowAtLeast,
    isLate ? now + again : undefined,
  ]);
}
