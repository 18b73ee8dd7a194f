import type { ContentType } from './content-type';

/** News and upcoming matters: public for a time, with a body that can be revealed later. */
export const announcements = {
  slug: 'announcements',
  labels: {
    singular: { bg: 'Съобщение', en: 'Announcement' },
    plural: { bg: 'Съобщения', en: 'Announcements' },
  },
  segment: 'announcements',
  addressed: true,
  listed: true,
  drafts: true,
  uploaded: false,
  windowed: { comingSoon: true, teaser: ['teaser', 'image'], body: ['body'] },
  titleField: 'title',
  inSitemap: true,
  inFeeds: true,
  searchable: true,
  offered: true,
  filters: ['initiative', 'cities', 'publishAt'],
  sorts: ['title', 'publishAt'],
  fixedPaths: ['feed.xml', 'feed.json', 'calendar.ics', 'filter', 'page'],
  // The list that a form has narrowed down, for visitors without scripts.
  reservedSlugs: ['filter'],
} as const satisfies ContentType;
