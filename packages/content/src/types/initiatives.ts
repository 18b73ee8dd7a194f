import type { ContentType } from './content-type';

/** The initiatives of the city, with their partners and beneficiaries. */
export const initiatives = {
  slug: 'initiatives',
  segment: 'initiatives',
  addressed: true,
  listed: true,
  drafts: true,
  windowed: false,
  titleField: 'title',
  inSitemap: true,
  inFeeds: false,
  searchable: true,
  offered: true,
  filters: ['status', 'cities', 'focusAreas', 'representatives.representative', 'organizations.organization'],
  sorts: ['title', 'period.start'],
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
