import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import type { AnnouncementFilters } from '../../data/announcements/announcement-filters';
import { isFiltered, writeFilters } from './filters/filters';

/** The number of announcements per page. */
export const pageSize = 12;

/** The form's target without JavaScript: the only page of the list that is rendered for each visitor. */
export const filterPath = (locale: SiteLanguage) => `${listPath('announcements', locale)}/filter`;

/** The address of a page of the list, from 1. Without filters the addresses are cacheable. */
export function explorerAddress(locale: SiteLanguage, filters: AnnouncementFilters, page = 1): string {
  if (!isFiltered(filters)) return `${listPath('announcements', locale)}${page > 1 ? `/page/${page}` : ''}`;
  const query = writeFilters(filters);
  if (page > 1) query.set('page', String(page));
  return `${filterPath(locale)}?${query}`;
}

/** The page number in an address, from 1; `null` for an invalid one. */
export function readPageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
