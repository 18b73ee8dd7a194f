import type { ContentType } from './content-type';

/** The cities that take part. */
export const cities = {
  slug: 'cities',
  labels: { singular: { bg: 'Град', en: 'City' }, plural: { bg: 'Градове', en: 'Cities' } },
  segment: 'cities',
  addressed: true,
  listed: true,
  drafts: true,
  uploaded: false,
  windowed: false,
  titleField: 'name',
  inSitemap: true,
  inFeeds: false,
  searchable: true,
  offered: false,
  filters: [],
  sorts: ['name'],
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
