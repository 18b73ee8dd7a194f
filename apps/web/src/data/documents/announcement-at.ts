import { isWithheld, stateAt, type AnnouncementState } from '@civic/content/timeline';

import type { RawDocuments } from './raw-documents';

type RawAnnouncement = RawDocuments['announcements'];

/**
 * The state at the instant `now` (ms, UTC), as far as the site can show it: a body that the CMS kept back when it was asked is not
 * out before it has been asked again, so that a reveal waits for a CMS that is away.
 */
export function announcementState(announcement: RawAnnouncement, now: number): AnnouncementState {
  const state = stateAt(announcement, now);
  return state === 'live' && announcement.withheld ? 'coming-soon' : state;
}

/** Whether the announcement was removed at its end, so that its address is gone. */
export const isGone = (announcement: RawAnnouncement, now: number): boolean =>
  stateAt(announcement, now) === 'expired' && announcement.expireOutcome === 'gone';

/** Without a title a document exists in no language, and nobody links to it. */
const remains = { title: '', teaser: '', body: null, image: null, changeNote: null, initiative: null, cities: null };

/**
 * What the CMS would hand out at the instant `now`, whenever it was asked: a document kept from before its time was over shows
 * no more than one read afterwards.
 */
export function announcementAt(announcement: RawAnnouncement, now: number): RawAnnouncement {
  if (isGone(announcement, now)) return { ...announcement, ...remains };
  const isOver = stateAt(announcement, now) === 'expired';
  const isTakenAway = isOver && announcement.expireOutcome !== 'archived';
  if (isTakenAway) return { ...announcement, teaser: '', body: null, image: null };
  return isWithheld(announcement, now) ? { ...announcement, body: null } : announcement;
}
