import type { Locale } from '@civic/content/locales';
import type { AnnouncementCard } from '@civic/content/views';

import type { AnnouncementView } from './page-views';

export interface AnnouncementFilters {
  /** A city's slug in the language. */
  city?: string;
  /** An initiative's slug in the language. */
  initiative?: string;
  /** A calendar year in the site's zone. */
  year?: number;
  state?: 'coming-soon' | 'live';
}

export interface PageOfList {
  /** From 0. */
  offset: number;
  /** 1 to 50. */
  limit: number;
}

export interface Facet {
  /** What the filter takes: a slug, a year, a state. */
  value: string;
  label: string;
  /** How many announcements there would be with this filter and the other chosen ones. */
  count: number;
}

export interface AnnouncementList {
  items: AnnouncementCard[];
  /** Of all that match, on whatever page. */
  total: number;
  facets: { cities: Facet[]; initiatives: Facet[]; years: Facet[]; states: Facet[] };
}

/** The announcement at an address; `null` when visitors may not see one there now. @throws ContentUnavailableError */
export declare function getAnnouncement(locale: Locale, slug: string): Promise<AnnouncementView | null>;

/** The announcements that visitors may see now, newest first; expired ones are left out. @throws ContentUnavailableError */
export declare function listAnnouncements(
  locale: Locale,
  filters?: AnnouncementFilters,
  page?: PageOfList,
): Promise<AnnouncementList>;
