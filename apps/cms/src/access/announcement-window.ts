import { isWithheld, stateAt, type Timed } from '@civic/content/timeline';
import type { Where } from 'payload';

/** What an announcement says about its own time; every part of it must have been read. */
export type Announcement = Timed & { expireOutcome?: string | null };

/** The announcements that a visitor can find at the instant, be it as coming soon, live or ended. */
export const visibleAnnouncements = (at: Date): Where => {
  const now = at.toISOString();
  return {
    and: [
      { _status: { equals: 'published' } },
      { or: [{ publishAt: { exists: false } }, { publishAt: { less_than_equal: now } }] },
      {
        or: [
          { expireAt: { exists: false } },
          { expireAt: { greater_than: now } },
          { expireOutcome: { in: ['archived', 'withdrawn', 'redirected'] } },
        ],
      },
    ],
  };
};

/** Whether the announcement has ended and left no more than its title and the reason. */
const isTakenDown = (document: Announcement, at: number) =>
  stateAt({ ...document, _status: 'published' }, at) === 'expired' && document.expireOutcome !== 'archived';

/** Whether teaser and image may be shown at the instant (ms since the epoch). */
export const showsTeaser = (document: Announcement, at: number): boolean => !isTakenDown(document, at);

/** Whether the body may be shown at the instant; not when the document does not say that it is open. */
export const showsBody = (document: Announcement, at: number): boolean =>
  !isWithheld(document, at) && !isTakenDown(document, at);
