/** The end-to-end files that take longest, the longest first. */
const longest = [
  'integration/as-of-reality',
  'instants/release-instant',
  'instants/time-crowd',
  'integration/releases',
  'instants/time-outage',
  'instants/time-reveal',
  'browser/releases',
  'browser/calendar',
];

/** @param {{ path: string }} test */
const rank = ({ path }) => {
  const place = longest.findIndex((name) => path.endsWith(`e2e/${name}.test.ts`));
  return place === -1 ? longest.length : place;
};

/** Begins with the longest files, so that none of them runs alone at the end. A fresh clone has no earlier run to learn it from. */
export default class LongestFirst {
  /**
   * @template {{ path: string }} Test
   * @param {readonly Test[]} tests
   */
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
  }

  cacheResults() {
    // The order is fixed.
  }
}
