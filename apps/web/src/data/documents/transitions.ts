import type { WindowedType } from '@civic/content/content-types';
import { nextVisibilityChange, type Windowed } from '@civic/content/visibility';

import { earliest } from '../store/earliest';
import { markUntil } from '../store/page-tags';

/** Limits the page to the first change of what visitors may see of the documents; `now` in ms, UTC. */
export function markTransitions(type: WindowedType, documents: Iterable<Windowed>, now: number): Promise<void> {
  return markUntil(earliest([...documents].map((document) => nextVisibilityChange(type, document, now))));
}
