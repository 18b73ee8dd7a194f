import type { SiteLanguage } from '@civic/content/site-languages';
import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';

import type { AnnouncementFilters } from '../../data/announcements/announcement-filters';
import type { AnnouncementList } from '../../data/announcements/announcement-list';
import { pageSize } from '../../platform/urls/numbered-pages';

import { writeFilters } from './filters/filters';

/** The site responded with a status other than success. */
class AnnouncementsRequestError extends Error {
  constructor(readonly status: number) {
    super(`The list of announcements could not be had: ${status}`);
    this.name = 'AnnouncementsRequestError';
  }
}

/**
 * One page of the list from the site's endpoint, `offset` items from the newest.
 * @throws AnnouncementsRequestError, or TypeError without a connection.
 */
async function fetchAnnouncements(
  locale: SiteLanguage,
  filters: AnnouncementFilters,
  offset: number,
  signal: AbortSignal,
): Promise<AnnouncementList> {
  const query = writeFilters(filters);
  query.set('locale', locale);
  query.set('offset', String(offset));
  query.set('limit', String(pageSize));
  const response = await fetch(`/api/announcements?${query}`, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new AnnouncementsRequestError(response.status);
  return (await response.json()) as AnnouncementList;
}

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
