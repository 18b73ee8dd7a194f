import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import type { AnnouncementFilters } from '../../data/announcements/announcement-filters';
import { numberedPath } from '../../platform/urls/numbered-pages';
import { isFiltered, writeFilters } from './filters/filters';

/** The form's target without JavaScript: the only page of the list that is rendered for each visitor. */
export const filterPath = (locale: SiteLanguage) => `${listPath('announcements', locale)}/filter`;

/** The address of a page of the list, from 1. Without filters the addresses are cacheable. */
export function explorerAddress(locale: SiteLanguage, filters: AnnouncementFilters, page = 1): string {
  if (!isFiltered(filters)) return numberedPath('announcements', locale, page);
  const query = writeFilters(filters);
  if (page > 1) query.set('page', String(page));
  return `${filterPath(locale)}?${query}`;
}
