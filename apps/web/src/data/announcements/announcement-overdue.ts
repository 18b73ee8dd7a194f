import { isOverdue, periodOf } from '@civic/content/expected-period';
import type { AnnouncementCard } from '@civic/content/views';

import { markUntil } from '../store/page-tags';

/**
 * Whether the time for which something was announced has passed at the instant `now` (ms, UTC) and it has not come. A page that does not
 * say so yet is true until then.
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
