import { wallTimeOf } from '@civic/content/zoned';

import type { CalendarEvent } from '../../../time/calendar/events/event';

/** Hours of the clock; the last one is excluded. */
export interface Hours {
  from: number;
  to: number;
}

/** Usual working hours of a website's editors, with a margin. */
const usual: Hours = { from: 6, to: 22 };

/** The hours of a week to be drawn: the usual ones, and those with events, with room to draw them. */
export function shownHours(events: readonly Pick<CalendarEvent, 'at' | 'days'>[], timeZone: string): Hours {
  const hours = events
    .filter(({ days }) => days === null)
    .map(({ at }) => Number(wallTimeOf(Date.parse(at), timeZone).slice(11, 13)));
  return {
    from: Math.min(usual.from, ...hours),
    to: Math.max(usual.to, ...hours.map((hour) => Math.min(hour + 2, 24))),
  };
}
