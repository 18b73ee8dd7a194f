import type { ContentType } from './content-type';

/** The initiatives of the city, with their partners and beneficiaries. */
export const initiatives = {
  slug: 'initiatives',
  labels: {
    singular: { bg: 'Инициатива', en: 'Initiative' },
    plural: { bg: 'Инициативи', en: 'Initiatives' },
  },
  segment: 'initiatives',
  addressed: true,
  listed: true,
  drafts: true,
  uploaded: false,
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
