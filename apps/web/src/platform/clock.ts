/** The clock that the site follows: that of the CMS, as far as the CMS has told it. */
export interface SiteClock {
  /** The bounds of the time of the product, ms, UTC; they differ while nobody can say which of two clocks is right. */
  bounds(): { earliest: number; latest: number };
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
  return holder[clockKey]?.bounds().latest ?? Date.now();
}

/** The instant that has come by both clocks if in doubt, else `siteNow`: what begins is shown when even the earlier one says so. */
export function siteNowAtLeast(): number {
  return holder[clockKey]?.bounds().earliest ?? Date.now();
}
