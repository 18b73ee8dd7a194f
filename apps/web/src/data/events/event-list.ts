import type { SiteLanguage } from '@civic/content/site-languages';

import { currentInstant } from '../as-of/current-instant';
import { getSite } from '../globals/site';
import { markUntil } from '../store/page-tags';
import { byStage } from './by-stage';
import { readEventCards, type EventCard } from './event-cards';
import { readEventRows } from './event-rows';

export interface EventList {
  /** Current and upcoming events, the soonest first. */
  upcoming: EventCard[];
  /** Past events, the latest first. */
  past: EventCard[];
}

/** The events that visitors may see now, split into upcoming and past. @throws ContentUnavailableError */
export async function listEvents(locale: SiteLanguage): Promise<EventList> {
  const now = await currentInstant();
  const [{ timeZone }, rows] = await Promise.all([getSite(locale), readEventRows(locale, now)]);
  const { upcoming, past, nextChange } = byStage(rows, timeZone, now);
  await markUntil(nextChange);
  const idsOf = (some: typeof rows) => some.map(({ id }) => id);
  const [upcomingCards, pastCards] = await Promise.all([
    readEventCards(locale, idsOf(upcoming), now),
    readEventCards(locale, idsOf(past), now),
  ]);
  return { upcoming: upcomingCards, past: pastCards };
}
