import type { ContentType } from './content-type';

/** The topics of initiatives; shown on other documents' pages. */
export const focusAreas = {
  slug: 'focus-areas',
  labels: {
    singular: { bg: 'Тематична област', en: 'Focus area' },
    plural: { bg: 'Тематични области', en: 'Focus areas' },
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
