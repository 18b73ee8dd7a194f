import type { ListScope } from '@civic/content/cache-tags';
import { daysOf, nextStageAt, spanOf, stageOf, type OccasionStage } from '@civic/content/occasion';
import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture } from '@civic/content/views';
import { visibilityAt } from '@civic/content/visibility';

import { readExisting, readReferences, type Existing } from '../documents/existing';
import { showEach } from '../documents/leave-out';
import { markTransitions } from '../documents/page-marks';
import { idOf, idsOf } from '../documents/raw-documents';
import { getSite } from '../globals/site';
import { readPictures } from '../parts/pictures';
import { earliest } from '../store/earliest';
import { markUntil } from '../store/page-tags';

import { readStagedIds } from './event-rows';

/** The time of an event: instants in ISO 8601, UTC, or whole days such as `2027-05-12`, the last one included. */
export type EventTime =
  { kind: 'hours'; start: string; end: string | null } | { kind: 'days'; first: string; last: string };

export type Attendance = 'in-person' | 'online' | 'both';

export interface EventCard {
  id: string;
  title: string;
  path: string;
  summary: string;
  time: EventTime;
  stage: OccasionStage;
  isCancelled: boolean;
  attendance: Attendance;
  /** The name of the place or, without one, its address. */
  placeName: string | null;
  initiative: { title: string; path: string } | null;
  cities: { id: string; name: string; path: string }[];
  image: Picture | null;
  /** ISO 8601, UTC. */
  publishAt: string | null;
}

/** An event whose day is not set yet, as editors see it in a preview. */
export type UndatedCard = Omit<EventCard, 'time'> & { time: null };

export interface EventsByStage {
  /** Current and upcoming events, the soonest first. */
  upcoming: EventCard[];
  /** Past events, the latest first. */
  past: EventCard[];
}

/** The numbers of events on the page of a city or an initiative before its link to the whole list. */
const eventsShown = { upcoming: 6, past: 3 };

/** The time of an event in the zone, and its stage at the instant `now` (ms, UTC). */
function timeOf(
  { start, end, allDay }: Pick<Existing<'events'>, 'start' | 'end' | 'allDay'>,
  timeZone: string,
  now: number,
): { time: EventTime; stage: OccasionStage; nextChange: number | undefined } | null {
  const span = spanOf({ start, end, allDay }, timeZone);
  if (span === null) return null;
  const hasEnd = Boolean(end) && Date.parse(end ?? '') === span.end;
  const time: EventTime = allDay
    ? { kind: 'days', ...daysOf(span, timeZone) }
    : { kind: 'hours', start, end: hasEnd ? (end ?? null) : null };
  return { time, stage: stageOf(span, now), nextChange: nextStageAt(span, now) };
}

/**
 * Events at the instant `now` (ms, UTC), with or without a day, without those that fail to render. The page is valid until the first of them
 * changes its stage or its visibility.
 */
export async function toAllEventCards(
  locale: SiteLanguage,
  events: Existing<'events'>[],
  now: number,
): Promise<(EventCard | UndatedCard)[]> {
  const [{ timeZone }, initiatives, cities, pictureOf] = await Promise.all([
    getSite(locale),
    readReferences(
      'initiatives',
      locale,
      events.map(({ initiative }) => idOf(initiative)),
    ),
    readReferences(
      'cities',
      locale,
      events.flatMap((event) => idsOf(event.cities)),
    ),
    readPictures(
      locale,
      events.map(({ image }) => idOf(image)),
    ),
    markTransitions('events', events, now),
  ]);
  await markUntil(earliest(events.map((event) => timeOf(event, timeZone, now)?.nextChange)));
  return showEach(`${locale} card of event`, events, (event): EventCard | UndatedCard => {
    const known = timeOf(event, timeZone, now);
    const initiative = initiatives.get(idOf(event.initiative) ?? '');
    const card = {
      id: event.id,
      title: event.title,
      path: documentPath('events', locale, event.slug),
      summary: event.summary ?? '',
      isCancelled: event.status === 'cancelled',
      attendance: event.attendance,
      placeName: event.attendance === 'online' ? null : event.place?.name || event.place?.address || null,
      initiative: initiative ? { title: initiative.title, path: initiative.path } : null,
      cities: idsOf(event.cities)
        .flatMap((id) => cities.get(id) ?? [])
        .map(({ id, title, path }) => ({ id, name: title, path })),
      image: pictureOf(idOf(event.image)),
      publishAt: event.publishAt ?? null,
    };
    return known ? { ...card, time: known.time, stage: known.stage } : { ...card, time: null, stage: 'upcoming' };
  });
}

/** The same without those that have no day: a list has no place for them. */
export async function toEventCards(
  locale: SiteLanguage,
  events: Existing<'events'>[],
  now: number,
): Promise<EventCard[]> {
  return (await toAllEventCards(locale, events, now)).filter((card): card is EventCard => card.time !== null);
}

/** Cards of the public events that exist in the language, in the order of the ids. */
export async function readEventCards(locale: SiteLanguage, ids: string[], now: number): Promise<EventCard[]> {
  const events = await readExisting('events', locale, ids);
  const shown = events.filter((event) => visibilityAt('events', event, now) === 'shown');
  return toEventCards(locale, shown, now);
}

/** The next events of a city or an initiative and its last past ones. @throws ContentUnavailableError */
export async function readScopedEvents(locale: SiteLanguage, scope: ListScope, now: number): Promise<EventsByStage> {
  const ids = await readStagedIds(locale, now, scope);
  const [upcoming, past] = await Promise.all([
    readEventCards(locale, ids.upcoming.slice(0, eventsShown.upcoming), now),
    readEventCards(locale, ids.past.slice(0, eventsShown.past), now),
  ]);
  return { upcoming, past };
}
