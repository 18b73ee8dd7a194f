import type { ContentType } from './content-type';

/** The people who represent a city. */
export const representatives = {
  slug: 'representatives',
  labels: {
    singular: { bg: 'Представител', en: 'Representative' },
    plural: { bg: 'Представители', en: 'Representatives' },
  },
  segment: 'representatives',
  addressed: true,
  listed: true,
  drafts: true,
  uploaded: false,
  windowed: false,
  titleField: 'name',
  inSitemap: true,
  inFeeds: false,
  searchable: true,
  offered: true,
  filters: ['city'],
  sorts: ['name'],
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
