import type { SiteLanguage } from '@civic/content/site-languages';

import type { AnnouncementNow } from '../../../data/announcements/announcement-now';
import { browserClocks, readingOf, type ClockReading } from './server-clock';

/** The state of an announcement on the server, with the server's clock. */
export interface Told {
  /** `null`: the announcement no longer exists. */
  announcement: AnnouncementNow | null;
  clock: ClockReading | null;
}

/** An error response of the site. */
class StateRequestError extends Error {
  constructor(readonly status: number) {
    super(`The state of the announcement could not be had: ${status}`);
    this.name = 'StateRequestError';
  }
}

/** Fetches the state of the announcement. @throws StateRequestError, or TypeError without a connection. */
export async function fetchState(locale: SiteLanguage, id: string, signal: AbortSignal): Promise<Told> {
  const before = browserClocks();
  const response = await fetch(`/api/announcements/${id}/state?locale=${locale}`, { signal, cache: 'no-store' });
  if (response.status === 404) return { announcement: null, clock: null };
  if (!response.ok) throw new StateRequestError(response.status);
  const announcement = (await response.json()) as AnnouncementNow;
  return { announcement, clock: readingOf(announcement.now, before, browserClocks()) };
}
