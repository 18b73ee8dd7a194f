import type { AsOfTransition } from '@civic/content/as-of';

import type { Happening } from './window-events';

/** The transitions of each instant, in order, limited to the nearest `most` instants. */
export function groupByInstant(happenings: Happening[], most: number): AsOfTransition[] {
  const groups = new Map<number, AsOfTransition['events']>();
  for (const { at, event } of happenings) groups.set(at, [...(groups.get(at) ?? []), event]);
  return [...groups]
    .sort(([one], [other]) => one - other)
    .slice(0, most)
    .map(([at, events]) => ({ at: new Date(at).toISOString(), events }));
}
