import type { ContentType } from './content-type';

/** Funders and partners; shown on the pages of others, without one of their own. */
export const organizations = {
  slug: 'organizations',
  segment: null,
  addressed: false,
  listed: false,
  drafts: true,
  windowed: false,
  inSitemap: false,
  inFeeds: false,
  searchable: false,
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
