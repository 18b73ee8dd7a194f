import { isWithheld, stateAt, type Timed } from '@civic/content/timeline';
import type { Where } from 'payload';

/** What an announcement says about its own time; every part of it must have been read. */
export type Announcement = Timed & { expireOutcome?: string | null };

/**
 * The announcements that the site may know of at the instant: coming soon, live or ended. Of those that were removed at their
 * end it learns that and no more (see `projectForSite`), so that it can tell "gone" from "never there".
 */
export const visibleAnnouncements = (at: Date): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { or: [{ publishAt: { exists: false } }, { publishAt: { less_than_equal: at.toISOString() } }] },
  ],
});

const isOver = (document: Announcement, at: number) => stateAt({ ...document, _status: 'published' }, at) === 'expired';

/** Whether the announcement has ended and left no more than its title and the reason. */
const isTakenDown = (document: Announcement, at: number) =>
  isOver(document, at) && document.expireOutcome !== 'archived';

/** Whether the announcement has ended and left nothing; so does one that does not say what is to be left. */
export const isRemoved = (document: Announcement, at: number): boolean =>
  isOver(document, at) && !['archived', 'withdrawn', 'redirected'].includes(document.expireOutcome ?? '');

/** Whether teaser and image may be shown at the instant (ms since the epoch). */
export const showsTeaser = (document: Announcement, at: number): boolean => !isTakenDown(document, at);

/** Whether the body may be shown at the instant; not when the document does not say that it is open. */
export const showsBody = (document: Announcement, at: number): boolean =>
  !isWithheld(document, at) && !isTakenDown(document, at);
