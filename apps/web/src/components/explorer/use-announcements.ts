import type { SiteLanguage } from '@civic/content/site-languages';
import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';

import type { AnnouncementFilters } from '../../data/announcements/announcement-filters';
import type { AnnouncementList } from '../../data/announcements/announcement-list';
import { writeFilters } from './filters/filters';
import { fetchAnnouncements } from './fetch-announcements';

/** A part of the list that the server has rendered already. */
export interface RenderedList {
  filters: AnnouncementFilters;
  /** How many newer announcements stand before it. */
  offset: number;
  list: AnnouncementList;
}

type Pages = InfiniteData<AnnouncementList, number>;

const keyOf = (filters: AnnouncementFilters) => writeFilters(filters).toString();

/** The list under the filters, page after page; what the server has rendered is not asked for again. */
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
