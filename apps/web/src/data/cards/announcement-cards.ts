import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementState } from '@civic/content/timeline';
import type { AnnouncementCard } from '@civic/content/views';
import type { Visibility } from '@civic/content/visibility';

import { readExisting, readReferences, type Existing } from '../documents/existing';
import { showEach } from '../documents/leave-out';
import { markTransitions } from '../documents/page-marks';
import { idOf, idsOf, type RawDocuments } from '../documents/raw-documents';
import { visibilityNow } from '../documents/windowed-at';
import { getSite } from '../globals/site';
import { readPictures } from '../parts/pictures';

import { expectedOf } from './announcement-expected';

const states: Record<Visibility, AnnouncementState> = {
  hidden: 'pending',
  teaser: 'coming-soon',
  shown: 'live',
  archived: 'expired',
  withdrawn: 'expired',
  redirected: 'expired',
  gone: 'expired',
};

/** The state of an announcement as its badge shows it, at the instant `now` (ms, UTC). */
export const announcementState = (announcement: RawDocuments['announcements'], now: number): AnnouncementState =>
  states[visibilityNow('announcements', announcement, now)];

/** Cards of announcements with their states at the instant `now` (ms, UTC), without those that fail to render. */
export async function toAnnouncementCards(
  locale: SiteLanguage,
  announcements: Existing<'announcements'>[],
  now: number,
): Promise<AnnouncementCard[]> {
  const [{ timeZone }, initiatives, cities, pictureOf] = await Promise.all([
    getSite(locale),
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
    markTransitions('announcements', announcements, now),
  ]);
  return showEach(`${locale} card of announcement`, announcements, (announcement) => {
    const initiative = initiatives.get(idOf(announcement.initiative) ?? '');
    return {
      id: announcement.id,
      title: announcement.title,
      path: documentPath('announcements', locale, announcement.slug),
      teaser: announcement.teaser ?? '',
      state: announcementState(announcement, now),
      publishAt: announcement.publishAt ?? null,
      expected: expectedOf(announcement.expected, timeZone),
      initiative: initiative ? { title: initiative.title, path: initiative.path } : null,
      cities: idsOf(announcement.cities)
        .flatMap((id) => cities.get(id) ?? [])
        .map(({ id, title, path }) => ({ id, name: title, path })),
      image: pictureOf(idOf(announcement.image)),
    };
  });
}

/** Cards of the public announcements that exist in the language, in the order of the ids. */
export async function readAnnouncementCards(
  locale: SiteLanguage,
  ids: string[],
  now: number,
): Promise<AnnouncementCard[]> {
  const cards = await toAnnouncementCards(locale, await readExisting('announcements', locale, ids), now);
  return cards.filter(({ state }) => state === 'live' || state === 'coming-soon');
}
