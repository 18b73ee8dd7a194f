import type { ContentType } from './content-type';

/** Generic pages, directly below the language. */
export const pages = {
  slug: 'pages',
  labels: { singular: { bg: 'Страница', en: 'Page' }, plural: { bg: 'Страници', en: 'Pages' } },
  segment: null,
  addressed: true,
  listed: false,
  drafts: true,
  uploaded: false,
  windowed: false,
  titleField: 'title',
  inSitemap: true,
  inFeeds: false,
  searchable: true,
  offered: true,
  filters: [],
  sorts: ['title'],
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
