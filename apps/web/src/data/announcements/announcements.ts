export { getAnnouncement } from './announcement-page';
export { listAnnouncements, type AnnouncementList, type PageOfList } from './announcement-list';
export type { Facet } from './announcement-facets';
export type { AnnouncementFilters } from './announcement-filters';
