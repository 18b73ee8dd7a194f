import type { ContentType } from './content-type';

/** The people who represent a city. */
export const representatives = {
  slug: 'representatives',
  segment: 'representatives',
  addressed: true,
  listed: true,
  drafts: true,
  windowed: false,
  inSitemap: true,
  inFeeds: false,
  searchable: true,
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
