import type { CalendarOptions } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import bgLocale from '@fullcalendar/react/locales/bg';
import enLocale from '@fullcalendar/react/locales/en-gb';
import themePlugin from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';

import type { useTexts } from '../../translations/use-texts';
import type { ViewName } from '../screen-state';
import type { Hours } from './shown-hours';

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const clockTime = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** The constant options of the grid; its buttons and titles are rendered outside of it. */
const fixed: CalendarOptions = {
  plugins: [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin, themePlugin],
  firstDay: 1,
  headerToolbar: false,
  headingLevel: 3,
  eventInteractive: true,
  eventDisplay: 'block',
  eventTimeFormat: clock,
  slotHeaderFormat: clock,
  displayEventEnd: false,
  // An instant has no length; this reserves two lines in the week.
  defaultTimedEventDuration: '01:00',
  // It stands on its own day only, however late it is; an event with hours stands on every day on which it goes on after that hour.
  nextDayThreshold: '01:00',
  snapDuration: '00:05',
  // The page scrolls, and no part of it: a scrolling part without an event could not be reached by keyboard.
  height: 'auto',
  slotEventOverlap: false,
  // Many events share one instant: more than two beside each other would be unreadable.
  eventMaxStack: 2,
  nowIndicator: true,
  dayMaxEvents: 5,
  eventDurationEditable: false,
};

export const gridOptions = (
  view: ViewName,
  hours: Hours,
  { t, language }: ReturnType<typeof useTexts>,
): CalendarOptions => ({
  ...fixed,
  locale: { bg: bgLocale, en: enLocale }[language],
  slotMinTime: clockTime(hours.from),
  slotMaxTime: clockTime(hours.to),
  noEventsText: t('calendar:nothing'),
  // An instant cannot be dropped among the whole days, nor a day among the hours.
  eventAllow: (span, moving) => view !== 'week' || span.allDay === moving?.allDay,
});
