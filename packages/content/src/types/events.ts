import type { ContentType } from './content-type';

/** Events with a time and a place: meetings, workshops, open days. */
export const events = {
  slug: 'events',
  labels: {
    singular: { bg: 'Събитие', en: 'Event' },
    plural: { bg: 'Събития', en: 'Events' },
  },
  segment: 'events',
  addressed: true,
  listed: true,
  drafts: true,
  uploaded: false,
  windowed: {
    comingSoon: false,
    teaser: ['summary', 'image'],
    body: ['body', 'place', 'onlineUrl', 'organizer', 'organizerName', 'registrationUrl'],
  },
  takesPlace: { start: 'start', end: 'end', allDay: 'allDay' },
  titleField: 'title',
  inSitemap: true,
  inFeeds: true,
  searchable: true,
  offered: true,
  filters: ['initiative', 'cities', 'publishAt'],
  sorts: ['title', 'publishAt', 'start'],
  fixedPaths: ['feed.xml', 'feed.json', 'calendar.ics', 'page'],
  reservedSlugs: [],
} as const satisfies ContentType;
