import type { SiteLanguage } from '@civic/content/site-languages';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import type { AnnouncementNow } from '../../../data/announcements/announcement-now';

import { nextAsk, retryDelay } from './delays';
import { serverNow, browserClocks, readingOf, type ClockReading } from './server-clock';

/** The state of an announcement on the server, with the server's clock. */
interface Told {
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
async function fetchState(locale: SiteLanguage, id: string, signal: AbortSignal): Promise<Told> {
  const before = browserClocks();
  const response = await fetch(`/api/announcements/${id}/state?locale=${locale}`, { signal, cache: 'no-store' });
  if (response.status === 404) return { announcement: null, clock: null };
  if (!response.ok) throw new StateRequestError(response.status);
  const announcement = (await response.json()) as AnnouncementNow;
  return { announcement, clock: readingOf(announcement.now, before, browserClocks()) };
}

/**
 * The server's state of an announcement. It is requested occasionally, whenever the page becomes visible again, and from the
 * instant on until the server confirms that it has come. `instant` in ms, UTC.
 */
export function useTold(
  locale: SiteLanguage,
  id: string,
  instant: number,
): { told: Told | undefined; askAgain: () => void } {
  const inVain = useRef(0);
  const { data, isError, isFetching, refetch, dataUpdatedAt, errorUpdatedAt } = useQuery({
    queryKey: ['announcement-state', locale, id],
    queryFn: ({ signal }) => fetchState(locale, id, signal),
    staleTime: 0,
    // The next attempt is scheduled below, from the time left.
    retry: false,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
  const clock = data?.clock;

  useEffect(() => {
    if (dataUpdatedAt === 0 && errorUpdatedAt === 0) return;
    const left = clock ? instant - serverNow(clock) : Number.POSITIVE_INFINITY;
    inVain.current = isError || left <= 0 ? inVain.current + 1 : 0;
    const delay = isError ? retryDelay(inVain.current) : nextAsk(left, inVain.current);
    const timer = setTimeout(() => void refetch(), delay);
    return () => clearTimeout(timer);
  }, [clock, instant, isError, refetch, dataUpdatedAt, errorUpdatedAt]);

  const askAgain = () => {
    if (!isFetching) void refetch();
  };
  return { told: data, askAgain };
}
