import type { SiteLanguage } from '@civic/content/site-languages';

import { currentInstant } from '../as-of/current-instant';
import { readEventCards, type EventsByStage } from '../cards/event-cards';
import { readStagedIds } from '../cards/event-rows';
import type { PageOfList } from '../documents/lists';

export interface EventList extends EventsByStage {
  /** The number of all events on all pages. */
  total: number;
}

/**
 * A page of the events that visitors may see now. Past events, the latest first, follow on the current and upcoming ones.
 * @throws ContentUnavailableError
 */
export async function listEvents(locale: SiteLanguage, { offset, limit }: PageOfList): Promise<EventList> {
  const now = await currentInstant();
  const { upcoming, past } = await readStagedIds(locale, now);
  const pastFrom = Math.max(0, offset - upcoming.length);
  const pastUntil = Math.max(0, offset + limit - upcoming.length);
  const [upcomingCards, pastCards] = await Promise.all([
    readEventCards(locale, upcoming.slice(offset, offset + limit), now),
    readEventCards(locale, past.slice(pastFrom, pastUntil), now),
  ]);
  return { upcoming: upcomingCards, past: pastCards, total: upcoming.length + past.length };
}
