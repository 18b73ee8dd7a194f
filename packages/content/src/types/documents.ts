import type { ContentType } from './content-type';

/** Files for visitors to download, such as a programme or a form. They have no drafts; a file is public while something public shows it. */
export const documents = {
  slug: 'documents',
  labels: {
    singular: { bg: 'Файл за изтегляне', en: 'File to download' },
    plural: { bg: 'Файлове за изтегляне', en: 'Files to download' },
  },
  segment: null,
  addressed: false,
  listed: false,
  drafts: false,
  uploaded: true,
  windowed: false,
  titleField: 'title',
  inSitemap: false,
  inFeeds: false,
  searchable: false,
  offered: true,
  filters: [],
  sorts: [],
  fixedPaths: [],
  reservedSlugs: [],
} as const satisfies ContentType;
