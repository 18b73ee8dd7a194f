import type { AdminLanguage } from '@civic/content/admin-languages';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';

import { siteTimeLine } from '../../platform/words/site-time-line';
import type { CalendarEvent } from '../../time/calendar/events/event';

/** When an event happens, no more exactly than it is known; an exact moment on the site's clock and in UTC. */
export function eventMoment(
  { at, precision }: Pick<CalendarEvent, 'at' | 'precision'>,
  timeZone: string,
  language: AdminLanguage,
): string {
  if (precision === 'exact') return siteTimeLine(Date.parse(at), timeZone, language);
  return formatAtPrecision(language, at, precision, timeZone) ?? '';
}
