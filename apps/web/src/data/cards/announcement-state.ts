import type { AnnouncementState } from '@civic/content/timeline';
import type { Visibility } from '@civic/content/visibility';

import type { RawDocuments } from '../documents/raw-documents';
import { visibilityNow } from '../documents/windowed-at';

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
