import type { ContentType } from './content-type';

/** Pictures. They have no drafts; a picture is public while something public shows it. */
export const media = {
  slug: 'media',
  labels: {
    singular: { bg: 'Изображение или видео', en: 'Image or video' },
    plural: { bg: 'Изображения и видео', en: 'Images and videos' },
  },
  segment: null,
  addressed: false,
  listed: false,
  drafts: false,
  uploaded: true,
  windowed: false,
  titleField: 'filename',
  inSitemap: false,
  inFeeds: false,
  searchable: false,
  offered: true,
  filters: ['filename'],
  sorts: [],
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
