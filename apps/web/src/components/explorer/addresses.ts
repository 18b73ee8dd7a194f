import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import type { AnnouncementFilters } from '../../data/announcements/announcement-filters';
import { isFiltered, writeFilters } from './filters/filters';

/** How many announcements stand on a page. */
export const pageSize = 12;

/** Where the form leads without JavaScript: the only page of the list that is rendered for each visitor. */
export const filterPath = (locale: SiteLanguage) => `${listPath('announcements', locale)}/filter`;

/** The address of a page of the list, the first being 1. What is not filtered has addresses that caches can keep. */
export function explorerAddress(locale: SiteLanguage, filters: AnnouncementFilters, page = 1): string {
  if (!isFiltered(filters)) return `${listPath('announcements', locale)}${page > 1 ? `/page/${page}` : ''}`;
  const query = writeFilters(filters);
  if (page > 1) query.set('page', String(page));
  return `${filterPath(locale)}?${query}`;
}

/** The number in an address, from 1; `null` for what is no page number. */
export function readPageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
