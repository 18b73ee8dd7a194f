import { isOverdue, periodOf } from '@civic/content/expected-period';
import type { AnnouncementCard } from '@civic/content/views';

import { markUntil } from '../store/page-tags';

/**
 * Whether the announced time has passed at the instant `now` (ms, UTC) without the publication. A page that does not show this
 * yet is valid until then.
 */
export async function readOverdue(
  { state, expected }: AnnouncementCard,
  timeZone: string,
  now: number,
): Promise<boolean> {
  if (state !== 'coming-soon' || expected === null) return false;
  if (isOverdue(expected, timeZone, now)) return true;
  const end = periodOf(expected, timeZone)?.end;
  await markUntil(end !== undefined && end > now ? end : undefined);
  return false;
}
