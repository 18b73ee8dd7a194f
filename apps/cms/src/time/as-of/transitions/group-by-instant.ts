import type { AsOfTransition } from '@civic/content/as-of';

import type { Happening } from './window-events';

/** What happens at each instant, the nearest `most` instants in their order. */
export function groupByInstant(happenings: Happening[], most: number): AsOfTransition[] {
  const groups = new Map<number, AsOfTransition['events']>();
  for (const { at, event } of happenings) groups.set(at, [...(groups.get(at) ?? []), event]);
  return [...groups]
    .sort(([one], [other]) => one - other)
    .slice(0, most)
    .map(([at, events]) => ({ at: new Date(at).toISOString(), events }));
}
