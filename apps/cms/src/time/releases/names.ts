/** The ledger: one row per release. */
export const releasesSlug = 'releases';

/** The items of each release: its effect on each document, with the pinned content. */
export const releaseItemsSlug = 'release-items';
