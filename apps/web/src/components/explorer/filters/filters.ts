import { isSlug } from '@civic/content/slugs';

import type { AnnouncementFilters } from '../../../data/announcements/announcement-filters';

/** The names of the filters, both in addresses and in the form. */
export const filterNames = ['city', 'initiative', 'year', 'state'] as const;

export type FilterName = (typeof filterNames)[number];

/** A visitor's choice as the form holds it: '' for "all". */
export type Choice = Record<FilterName, string>;

const isState = (value: string): value is NonNullable<AnnouncementFilters['state']> =>
  value === 'coming-soon' || value === 'live';

/** The filters in an address; invalid values are left out. */
export function readFilters(query: URLSearchParams): AnnouncementFilters {
  const { city = '', initiative = '', year = '', state = '' } = Object.fromEntries(query);
  return {
    ...(isSlug(city) && { city }),
    ...(isSlug(initiative) && { initiative }),
    ...(/^(?:19|20|21)\d{2}$/.test(year) && { year: Number(year) }),
    ...(isState(state) && { state }),
  };
}

/** The filters as form values. */
export function choiceOf(filters: AnnouncementFilters): Choice {
  const { city = '', initiative = '', year = '', state = '' } = filters;
  return { city, initiative, year: String(year), state };
}

/** The filters as a query in a fixed order, so that one choice has one address. */
export function writeFilters(filters: AnnouncementFilters): URLSearchParams {
  const choice = choiceOf(filters);
  return new URLSearchParams(filterNames.flatMap((name) => (choice[name] === '' ? [] : [[name, choice[name]]])));
}

/** Whether any filter is set. */
export const isFiltered = (filters: AnnouncementFilters): boolean => writeFilters(filters).size > 0;
