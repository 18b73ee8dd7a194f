import type { SiteLanguage } from '@civic/content/site-languages';
import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';

import type { AnnouncementFilters } from '../../data/announcements/announcement-filters';
import type { AnnouncementList } from '../../data/announcements/announcement-list';
import { writeFilters } from './filters/filters';
import { fetchAnnouncements } from './fetch-announcements';

/** A part of the list that the server has already rendered. */
export interface RenderedList {
  filters: AnnouncementFilters;
  /** The number of newer announcements before it. */
  offset: number;
  list: AnnouncementList;
}

type Pages = InfiniteData<AnnouncementList, number>;

const keyOf = (filters: AnnouncementFilters) => writeFilters(filters).toString();

/** The filtered list, page by page; the part that the server has rendered is not requested again. */
export function useAnnouncements(locale: SiteLanguage, filters: AnnouncementFilters, rendered: RenderedList) {
  const isRendered = keyOf(filters) === keyOf(rendered.filters);
  const firstOffset = isRendered ? rendered.offset : 0;
  return useInfiniteQuery<AnnouncementList, Error, Pages, string[], number>({
    queryKey: ['announcements', locale, keyOf(filters)],
    queryFn: ({ pageParam, signal }) => fetchAnnouncements(locale, filters, pageParam, signal),
    initialPageParam: firstOffset,
    getNextPageParam: ({ total, items }, _pages, offset) =>
      items.length > 0 && offset + items.length < total ? offset + items.length : undefined,
    initialData: isRendered ? { pages: [rendered.list], pageParams: [rendered.offset] } : undefined,
    placeholderData: keepPreviousData,
  });
}
