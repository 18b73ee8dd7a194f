import type { Locale } from '@civic/content/locales';
import { documentPath } from '@civic/content/paths';
import type { AnnouncementCard, ExpectedDate } from '@civic/content/views';

import { announcementState } from './announcement-at';
import { readExisting, readReferences, type Existing } from './existing';
import { readPictures } from './pictures';
import { idOf, idsOf, type RawDocuments } from './raw-documents';
import { markTransitions } from './transitions';

/** When the announced thing is expected; `null` when nothing is said about it. */
export function expectedOf({ expected }: RawDocuments['announcements']): ExpectedDate | null {
  if (!expected?.precision) return null;
  return {
    precision: expected.precision,
    date: expected.date ?? null,
    certainty: expected.certainty ?? 'provisional',
  };
}

/** Cards of announcements with their states at the instant `now` (ms, UTC). */
export async function toAnnouncementCards(
  locale: Locale,
  announcements: Existing<'announcements'>[],
  now: number,
): Promise<AnnouncementCard[]> {
  const [initiatives, cities, pictureOf] = await Promise.all([
    readReferences(
      'initiatives',
      locale,
      announcements.map(({ initiative }) => idOf(initiative)),
    ),
    readReferences(
      'cities',
      locale,
      announcements.flatMap((announcement) => idsOf(announcement.cities)),
    ),
    readPictures(
      locale,
      announcements.map(({ image }) => idOf(image)),
    ),
    markTransitions(announcements, now),
  ]);
  return announcements.map((announcement) => {
    const initiative = initiatives.get(idOf(announcement.initiative) ?? '');
    return {
      id: announcement.id,
      title: announcement.title,
      path: documentPath('announcements', locale, announcement.slug),
      teaser: announcement.teaser,
      state: announcementState(announcement, now),
      publishAt: announcement.publishAt ?? null,
      expected: expectedOf(announcement),
      initiative: initiative ? { title: initiative.title, path: initiative.path } : null,
      cities: idsOf(announcement.cities)
        .flatMap((id) => cities.get(id) ?? [])
        .map(({ id, title, path }) => ({ id, name: title, path })),
      image: pictureOf(idOf(announcement.image)),
    };
  });
}

/** Cards of the announcements that are out now and exist in the language, in the order of the ids. */
export async function readAnnouncementCards(
  locale: Locale,
  ids: string[],
  now: number = Date.now(),
): Promise<AnnouncementCard[]> {
  const cards = await toAnnouncementCards(locale, await readExisting('announcements', locale, ids), now);
  return cards.filter(({ state }) => state === 'live' || state === 'coming-soon');
}
