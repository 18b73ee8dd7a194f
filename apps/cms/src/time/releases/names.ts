/** The ledger: a row a release. */
export const releasesSlug = 'releases';

/** What each release does to each document, with the pinned content. */
export const releaseItemsSlug = 'release-items';
