import type { SiteLanguage } from '@civic/content/site-languages';
import { useState, useSyncExternalStore } from 'react';

import type { AnnouncementFilters } from '../../../data/announcements/announcement-filters';
import { explorerAddress } from '../addresses';
import { isFiltered, readFilters } from './filters';

const never = () => () => {};
const readQuery = () => window.location.search;
const noQuery = () => '';

/**
 * The chosen filters. The address follows the choice, so that it can be shared. The server renders the same page for every
 * address, so filters in the address are read once after hydration.
 */
export function useFilters(locale: SiteLanguage, rendered: AnnouncementFilters) {
  const [chosen, setChosen] = useState<AnnouncementFilters | null>(null);
  const asked = readFilters(new URLSearchParams(useSyncExternalStore(never, readQuery, noQuery)));

  const choose = (filters: AnnouncementFilters) => {
    setChosen(filters);
    window.history.replaceState(null, '', explorerAddress(locale, filters));
  };
  return { filters: chosen ?? (isFiltered(rendered) ? rendered : asked), choose };
}
