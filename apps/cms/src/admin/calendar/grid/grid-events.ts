import type { EventInput } from '@fullcalendar/react';

import type { CalendarAnswer, CalendarEvent } from '../../../time/calendar/events/event';

/** A month or a season would fill whole pages of a calendar and fits no single day, so it is shown beside the grid. */
export const isNote = ({ precision }: Pick<CalendarEvent, 'precision'>) =>
  precision === 'month' || precision === 'season';

const span = ({ at, days, until }: CalendarEvent) =>
  days ? { start: days.from, end: days.to, allDay: true } : { start: at, ...(until && { end: until }) };

const holidayId = (day: string) => `holiday/${day}`;

interface Shown {
  events: readonly CalendarEvent[];
  holidays: CalendarAnswer['holidays'];
  mayMove: boolean;
  /** Lists have no background for holidays. */
  isList: boolean;
}

/** The events in the grid. */
export function gridEvents({ events, holidays, mayMove, isList }: Shown): EventInput[] {
  return [
    ...holidays.map(({ day, name }) => ({
      id: holidayId(day),
      title: name,
      start: day,
      allDay: true,
      className: 'civic-holiday',
      display: isList ? 'auto' : 'background',
      interactive: false,
      editable: false,
    })),
    ...events
      .filter((event) => !isNote(event))
      .map((event) => ({
        ...span(event),
        id: event.id,
        title: event.title,
        startEditable: mayMove && event.move !== null,
      })),
  ];
}
