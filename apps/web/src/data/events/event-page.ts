import type { SiteLanguage } from '@civic/content/site-languages';
import type { RichText } from '@civic/content/views';
import { visibilityAt } from '@civic/content/visibility';
import { webAddress } from '@civic/content/web-address';

import { readWindowed } from '../addresses/windowed';
import { currentInstant } from '../as-of/current-instant';
import { readOrganizationCards } from '../cards/organization-cards';
import { changedAtOf } from '../documents/changed-at';
import type { Existing } from '../documents/existing';
import { expiryOf, type ExpiryView } from '../documents/expiry';
import type { Gone, PageView } from '../documents/page-view';
import { idOf } from '../documents/raw-documents';
import { toRichText } from '../parts/rich-text';
import { toSeo } from '../parts/seo';
import { toAllEventCards, type EventCard, type EventTime } from '../cards/event-cards';

interface Place {
  name: string | null;
  address: string | null;
  link: string | null;
}

export interface EventDetails {
  /** `null` for online events and while the place is unknown. */
  place: Place | null;
  onlineUrl: string | null;
  organizer: { name: string; website: string | null } | null;
  registrationUrl: string | null;
  body: RichText | null;
  /** The last instant at which it changed for the public, ISO 8601, UTC. */
  changedAt: string;
}

export interface EventView extends PageView, Omit<EventCard, 'time'>, EventDetails {
  /** `null` while the day is not set, which a preview shows before the event can be published. */
  time: EventTime | null;
  /** Set once the document's visibility window has ended. */
  expiry: ExpiryView | null;
}

type RawEvent = Existing<'events'>;

function placeOf({ attendance, place }: RawEvent): Place | null {
  const known = { name: place?.name || null, address: place?.address || null, link: webAddress(place?.link) };
  const isKnown = known.name !== null || known.address !== null || known.link !== null;
  return attendance !== 'online' && isKnown ? known : null;
}

async function organizerOf(locale: SiteLanguage, { organizer, organizerName }: RawEvent) {
  const id = idOf(organizer);
  const [card] = id === undefined ? [] : await readOrganizationCards(locale, [id]);
  if (card) return { name: card.name, website: card.website };
  return organizerName ? { name: organizerName, website: null } : null;
}

/** The details of an event at the instant `now` (ms, UTC) on its page or in a feed, beyond its card. */
export async function readDetails(locale: SiteLanguage, event: RawEvent, now: number): Promise<EventDetails> {
  const [organizer, body] = await Promise.all([organizerOf(locale, event), toRichText(locale, event.body)]);
  return {
    place: placeOf(event),
    onlineUrl: event.attendance === 'in-person' ? null : webAddress(event.onlineUrl),
    organizer,
    registrationUrl: webAddress(event.registrationUrl),
    body,
    changedAt: changedAtOf(event, now),
  };
}

/**
 * The event at an address; `null` if visitors may not see one there now, `'gone'` if it was removed at its end.
 * @throws ContentUnavailableError
 */
export async function getEvent(locale: SiteLanguage, slug: string): Promise<EventView | Gone | null> {
  const now = await currentInstant();
  const found = await readWindowed('events', locale, slug, now);
  if (found === null || found === 'gone') return found;
  const { document: event, alternates } = found;
  const [[card], details, seo] = await Promise.all([
    toAllEventCards(locale, [event], now),
    readDetails(locale, event, now),
    toSeo(locale, null, { title: event.title, description: event.summary || null, image: idOf(event.image) }),
  ]);
  const visibility = visibilityAt('events', event, now);
  if (!card || visibility === 'hidden') return null;
  const expiry = visibility === 'shown' ? null : expiryOf(event);
  if (visibility !== 'shown' && !expiry) return null;
  return { ...card, ...details, expiry, alternates, seo, updatedAt: event.updatedAt };
}
