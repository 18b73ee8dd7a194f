/** The clock that the site follows: that of the CMS, as far as the CMS has told it. */
export interface SiteClock {
  /** The time of the CMS, ms, UTC. */
  now(): number;
  /** Whether this process cannot know which of the two clocks is right: the CMS has not told its time, or they are far apart. */
  isDoubtful(): boolean;
}

const clockKey = Symbol.for('civic.site-clock');

/** On the global object, because the compiled cache handler and the bundles of Next.js each have a copy of this module. */
const holder = globalThis as { [clockKey]?: SiteClock };

export function setSiteClock(clock: SiteClock): void {
  holder[clockKey] = clock;
}

/**
 * The time of the product (ms since the epoch, UTC): everything that decides what visitors may see asks here and not the clock of this
 * machine. In doubt it is the later of the two clocks: what has ended by either of them is gone.
 */
export function siteNow(): number {
  const clock = holder[clockKey];
  if (!clock) return Date.now();
  return clock.isDoubtful() ? Math.max(clock.now(), Date.now()) : clock.now();
}

/** The instant that has come by both clocks if in doubt, else `siteNow`: what begins is shown when even the earlier one says so. */
export function siteNowAtLeast(): number {
  const clock = holder[clockKey];
  return clock?.isDoubtful() ? Math.min(clock.now(), Date.now()) : siteNow();
}
