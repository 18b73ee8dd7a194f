import type { AdminLanguage } from '@civic/content/admin-languages';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';

import { siteTimeLine } from '../../platform/words/site-time-line';
import type { CalendarEvent } from '../../time/calendar/events/event';

/** The time of an event at its known precision; an exact moment in the site's time zone and in UTC. */
export function eventMoment(
  { at, precision }: Pick<CalendarEvent, 'at' | 'precision'>,
  timeZone: string,
  language: AdminLanguage,
): string {
  if (precision === 'exact') return siteTimeLine(Date.parse(at), timeZone, language);
  return formatAtPrecision(language, at, precision, timeZone) ?? '';
}
