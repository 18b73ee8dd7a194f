import type { ContentType } from './content-type';

/** The initiatives of the city: what it does, with whom and for whom. */
export const initiatives = {
  slug: 'initiatives',
  segment: 'initiatives',
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
