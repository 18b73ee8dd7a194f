import { nextTransition, type Timed } from '@civic/content/timeline';

import { markUntil } from './page-tags';

/** The next instant (ms, UTC) at which one of the documents changes its state by itself; `undefined` when none does. */
export function earliestTransition(documents: Iterable<Timed>, now: number): number | undefined {
  const instants = [...documents].map((document) => nextTransition(document, now)).filter((next) => next !== undefined);
  return instants.length > 0 ? Math.min(...instants) : undefined;
}

/** The page is true until the first of the documents changes its state. */
export function markTransitions(documents: Iterable<Timed>, now: number): Promise<void> {
  return markUntil(earliestTransition(documents, now));
}
