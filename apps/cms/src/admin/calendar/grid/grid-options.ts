import type { Locale } from '@civic/content/locales';
import type { CalendarOptions } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import bgLocale from '@fullcalendar/react/locales/bg';
import enLocale from '@fullcalendar/react/locales/en-gb';
import themePlugin from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';

import { calendarTexts } from '../calendar-texts';
import type { ViewName } from '../screen/screen-state';
import { letKeyboardScroll } from './keyboard-scrolling';

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const heights: Record<ViewName, string> = { month: 'auto', week: '70vh', list: 'auto' };

/** How the grid always is; buttons and titles are drawn outside of it. */
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
  defaultTimedEventDuration: '00:30',
  snapDuration: '00:05',
  scrollTime: '07:00',
  slotEventOverlap: false,
  nowIndicator: true,
  dayMaxEvents: 5,
  eventDurationEditable: false,
};

export const gridOptions = (view: ViewName, language: Locale): CalendarOptions => ({
  ...fixed,
  locale: language === 'en' ? enLocale : bgLocale,
  height: heights[view],
  noEventsText: calendarTexts(language).nothing,
  viewDidMount: ({ el }) => letKeyboardScroll(el),
  // An instant does not become a day by being dropped among the days, nor a day an instant.
  eventAllow: (span, moving) => view !== 'week' || span.allDay === moving?.allDay,
});
