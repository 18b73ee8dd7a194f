import type { Locale } from '@civic/content/locales';
import { useEffect, useState } from 'react';

import type { AnnouncementFilters } from '../../data/announcement-filters';
import { explorerAddress } from './addresses';
import { isFiltered, readFilters } from './filters';

/**
 * The chosen filters. The address follows the choice, so that it can be sent to others; an address with filters that the
 * server did not see, for the page is the same for everybody, is read once the page is alive.
 */
export function useFilters(locale: Locale, rendered: AnnouncementFilters) {
  const [filters, setFilters] = useState(rendered);

  useEffect(() => {
    const asked = readFilters(new URLSearchParams(window.location.search));
    if (isFiltered(asked) && !isFiltered(rendered)) setFilters(asked);
    // Once: later the address follows the choice.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `rendered` is what the server sent and never changes
  }, []);

  const choose = (chosen: AnnouncementFilters) => {
    setFilters(chosen);
    window.history.replaceState(null, '', explorerAddress(locale, chosen));
  };
  return { filters, choose };
}
