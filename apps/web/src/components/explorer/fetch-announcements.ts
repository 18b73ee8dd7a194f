import type { SiteLanguage } from '@civic/content/site-languages';

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
export async function fetchAnnouncements(
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
