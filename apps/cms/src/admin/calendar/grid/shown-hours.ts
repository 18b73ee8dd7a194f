import { wallTimeOf } from '@civic/content/zoned';

import type { CalendarEvent } from '../../../time/calendar/events/event';

/** Hours of the clock; the last one is left out. */
export interface Hours {
  from: number;
  to: number;
}

/** When people work on a website, with room around. */
const usual: Hours = { from: 6, to: 22 };

/** The hours of a week that have to be drawn: the usual ones, and those in which something happens, with room to draw it. */
export function shownHours(events: readonly Pick<CalendarEvent, 'at' | 'days'>[], timeZone: string): Hours {
  const hours = events
    .filter(({ days }) => days === null)
    .map(({ at }) => Number(wallTimeOf(Date.parse(at), timeZone).slice(11, 13)));
  return {
    from: Math.min(usual.from, ...hours),
    to: Math.max(usual.to, ...hours.map((hour) => Math.min(hour + 2, 24))),
  };
}
