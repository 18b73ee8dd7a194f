import type { AdminLanguage } from '@civic/content/admin-languages';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';

import { siteTimeLine } from '../../platform/words/site-time-line';
import type { CalendarEvent } from '../../time/calendar/events/event';

/** The time of an event at its known precision; an exact moment in the site's time zone and in UTC. */
export function eventMoment(
  { at, precision, until }: Pick<CalendarEvent, 'at' | 'precision' | 'until'>,
  timeZone: string,
  language: AdminLanguage,
): string {
  const line = (instant: string) => siteTimeLine(Date.parse(instant), timeZone, language);
  if (precision === 'exact') return until ? `${line(at)} – ${line(until)}` : line(at);
  return formatAtPrecision(language, at, precision, timeZone) ?? '';
}
