import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementState } from '@civic/content/timeline';
import { versionMarker } from '@civic/content/version-marker';

import { currentInstant } from '../as-of/current-instant';
import { announcementState } from '../cards/announcement-cards';
import { readDocument } from '../documents/documents';
import { existsInLanguage } from '../documents/existing';
import type { RawDocuments } from '../documents/raw-documents';

type RawAnnouncement = RawDocuments['announcements'];

/** The current state of an announcement, for an open page in a visitor's browser. */
export interface AnnouncementNow {
  /** The server's clock at the time of the response, ms, UTC. */
  now: number;
  state: AnnouncementState;
  /** See `promisedReveal`. */
  revealAt: string | null;
  /** A different version means that the page has new content. */
  version: string;
}

/**
 * The instant at which the text appears, ISO 8601, if it was promised to the public: `null` if the editor has promised only a
 * day or a season, or has cancelled it.
 */
export function promisedReveal({ expected, revealAt }: Pick<RawAnnouncement, 'expected' | 'revealAt'>): string | null {
  const isPromised = expected?.precision === 'exact' && expected.certainty !== 'cancelled';
  return isPromised ? (revealAt ?? null) : null;
}

/** The state of an announcement by its id; `null` if visitors may not see it in the language. @throws ContentUnavailableError */
export async function getAnnouncementNow(locale: SiteLanguage, id: string): Promise<AnnouncementNow | null> {
  const announcement = await readDocument('announcements', locale, id);
  if (!announcement || !existsInLanguage(announcement)) return null;
  // Read last: the query may have taken a while, and a countdown by this clock must not lag by as much.
  const now = await currentInstant();
  const state = announcementState(announcement, now);
  if (state === 'draft' || state === 'pending') return null;
  const version = versionMarker('announcements', id, announcement.updatedAt);
  return { now, state, revealAt: promisedReveal(announcement), version };
}
