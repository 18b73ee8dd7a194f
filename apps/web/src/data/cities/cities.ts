import type { ListScope } from '@civic/content/cache-tags';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard, CityCard, InitiativeCard, RepresentativeCard, RichText } from '@civic/content/views';
import { webAddress } from '@civic/content/web-address';

import { readAddressed } from '../addresses/addressed';
import { readAlternates } from '../addresses/languages';
import { currentInstant } from '../as-of/current-instant';
import { readAnnouncementCards } from '../cards/announcement-cards';
import { readAnnouncementRows } from '../cards/announcement-rows';
import { idsByName } from '../cards/by-name';
import { readCityCards, toCityCard } from '../cards/city-cards';
import { readScopedEvents, type EventsByStage } from '../cards/event-cards';
import { readInitiativeCards, byStatusThenStart } from '../cards/initiative-cards';
import { readRepresentativeCards } from '../cards/representative-cards';
import { readList } from '../documents/lists';
import type { PageView } from '../documents/page-view';
import { toRichText } from '../parts/rich-text';
import { toSeo } from '../parts/seo';

export interface CityView extends PageView, CityCard {
  body: RichText | null;
  website: string | null;
  representatives: RepresentativeCard[];
  initiatives: InitiativeCard[];
  /** The newest ones; the announcements page lists all. */
  announcements: AnnouncementCard[];
  events: EventsByStage;
}

/** The number of announcements on a city's page before its link to the whole list. */
const announcementsShown = 6;

async function readRepresentatives(locale: SiteLanguage, scope: ListScope) {
  return readRepresentativeCards(locale, idsByName(locale, await readList('representatives', locale, scope)));
}

async function readInitiatives(locale: SiteLanguage, scope: ListScope) {
  const rows = await readList('initiatives', locale, scope);
  return readInitiativeCards(
    locale,
    rows.sort(byStatusThenStart).map(({ id }) => id),
  );
}

async function readAnnouncements(locale: SiteLanguage, scope: ListScope, now: number) {
  const rows = await readAnnouncementRows(locale, now, scope);
  const ids = rows.slice(0, announcementsShown).map(({ id }) => id);
  return readAnnouncementCards(locale, ids, now);
}

/** The city at an address; `null` if there is none in this language. @throws ContentUnavailableError */
export async function getCity(locale: SiteLanguage, slug: string): Promise<CityView | null> {
  const city = await readAddressed('cities', locale, slug);
  if (!city) return null;
  const scope: ListScope = { field: 'city', id: city.id };
  const now = await currentInstant();
  const [body, representatives, initiatives, announcements, events, alternates, seo] = await Promise.all([
    toRichText(locale, city.body),
    readRepresentatives(locale, scope),
    readInitiatives(locale, scope),
    readAnnouncements(locale, scope, now),
    readScopedEvents(locale, scope, now),
    readAlternates('cities', city.id),
    toSeo(locale, null, { title: city.name, description: city.summary ?? null }),
  ]);
  return {
    ...toCityCard(locale, city),
    website: webAddress(city.website),
    updatedAt: city.updatedAt,
    body,
    representatives,
    initiatives,
    announcements,
    events,
    alternates,
    seo,
  };
}

/** Every city in the language, by name. */
export async function listCities(locale: SiteLanguage): Promise<CityCard[]> {
  return readCityCards(locale, idsByName(locale, await readList('cities', locale)));
}
