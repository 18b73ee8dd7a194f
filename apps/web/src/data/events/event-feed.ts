import type { SiteLanguage } from '@civic/content/site-languages';
import { isSlug } from '@civic/content/slugs';

import { currentInstant } from '../as-of/current-instant';
import { readExisting } from '../documents/existing';
import { getSite, type SiteView } from '../globals/site';
import { toEventCards, type EventCard } from '../cards/event-cards';
import { getEvent, readDetails, type EventDetails } from './event-page';
import { readEventRows } from '../cards/event-rows';

/** An event in a feed. */
export type EventItem = EventCard & EventDetails;

export interface EventFeed {
  site: SiteView;
  items: EventItem[];
}

/** The selection for a feed with limited room: the most recently published events, or those that take place last. */
type Order = 'publishAt' | 'start';

/**
 * The public events, `limit` at most. The result is valid until the first of ALL events appears or ends, including pending
 * ones. @throws ContentUnavailableError
 */
export async function readEventFeed(locale: SiteLanguage, order: Order, limit: number): Promise<EventFeed> {
  const now = await currentInstant();
  const [site, rows] = await Promise.all([getSite(locale), readEventRows(locale, now)]);
  const latest = rows.toSorted(
    (one, other) => (other[order] ?? '').localeCompare(one[order] ?? '') || one.id.localeCompare(other.id),
  );
  const ids = latest.slice(0, limit).map(({ id }) => id);
  const events = await readExisting('events', locale, ids);
  const cards = new Map((await toEventCards(locale, events, now)).map((card) => [card.id, card]));
  const items = await Promise.all(
    events.map(async (event): Promise<EventItem[]> => {
      const card = cards.get(event.id);
      if (!card) return [];
      return [{ ...card, ...(await readDetails(locale, event, now)) }];
    }),
  );
  return { site, items: items.flat() };
}

/** The event at an address, as in a feed; `null` if none is public there now. @throws ContentUnavailableError */
export async function readEventItem(locale: SiteLanguage, slug: string): Promise<EventItem | null> {
  // Invalid slugs are not looked up: scanners' paths would fill the caches with look-ups.
  const event = isSlug(slug) ? await getEvent(locale, slug) : null;
  if (event === null || event === 'gone' || event.expiry !== null || event.time === null) return null;
  return { ...event, time: event.time };
}
