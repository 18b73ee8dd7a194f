import type { ContentType } from './content-type';

/** Generic pages, directly below the language. */
export const pages = {
  slug: 'pages',
  segment: null,
  addressed: true,
  listed: false,
  drafts: true,
  windowed: false,
  inSitemap: true,
  inFeeds: false,
  searchable: true,
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
