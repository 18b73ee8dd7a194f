import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementState } from '@civic/content/timeline';
import { versionMarker } from '@civic/content/version-marker';

import { announcementState } from '../cards/announcement-state';
import { currentInstant } from '../as-of/current-instant';
import { readDocument } from '../documents/documents';
import { existsInLanguage } from '../documents/existing';
import type { RawDocuments } from '../documents/raw-documents';

type RawAnnouncement = RawDocuments['announcements'];

/** Where an announcement stands, for a page of it that is open at a visitor's. */
export interface AnnouncementNow {
  /** The server's clock as it answers, ms, UTC. */
  now: number;
  state: AnnouncementState;
  /** See `promisedReveal`. */
  revealAt: string | null;
  /** Another one means that the page says something else now. */
  version: string;
}

/**
 * The instant at which the text appears, ISO 8601, as far as it was promised to the public: not where the editor has said no more
 * than a day or a season, nor once it was called off.
 */
export function promisedReveal({ expected, revealAt }: Pick<RawAnnouncement, 'expected' | 'revealAt'>): string | null {
  const isPromised = expected?.precision === 'exact' && expected.certainty !== 'cancelled';
  return isPromised ? (revealAt ?? null) : null;
}

/** An announcement in a word, by its id; `null` when visitors may not see it in the language. @throws ContentUnavailableError */
export async function getAnnouncementNow(locale: SiteLanguage, id: string): Promise<AnnouncementNow | null> {
  const announcement = await readDocument('announcements', locale, id);
  if (!announcement || !existsInLanguage(announcement)) return null;
  // Asked last: the read may have taken its time, and who counts down by this clock must not lag behind by as much.
  const now = await currentInstant();
  const state = announcementState(announcement, now);
  if (state === 'draft' || state === 'pending') return null;
  const version = versionMarker('announcements', id, announcement.updatedAt);
  return { now, state, revealAt: promisedReveal(announcement), version };
}
