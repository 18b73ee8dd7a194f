import { nextTransition, type Timed } from '@civic/content/timeline';

import { earliest } from '../store/earliest';
import { markUntil } from '../store/page-tags';

/** The page is true until the first of the documents changes its state by itself; `now` in ms, UTC. */
export function markTransitions(documents: Iterable<Timed>, now: number): Promise<void> {
  return markUntil(earliest([...documents].map((document) => nextTransition(document, now))));
}
