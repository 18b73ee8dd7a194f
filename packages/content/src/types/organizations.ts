import type { ContentType } from './content-type';

/** Funders and partners; shown on other documents' pages, without a page each. */
export const organizations = {
  slug: 'organizations',
  labels: {
    singular: { bg: 'Организация', en: 'Organization' },
    plural: { bg: 'Организации', en: 'Organizations' },
  },
  segment: null,
  addressed: false,
  listed: false,
  drafts: true,
  uploaded: false,
  windowed: false,
  titleField: 'name',
  inSitemap: false,
  inFeeds: false,
  searchable: false,
  offered: false,
  filters: [],
  sorts: ['name'],
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
