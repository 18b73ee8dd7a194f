'use client';

import type { Locale } from '@civic/content/locales';
import FullCalendar, {
  type CalendarRef,
  type DatesSetInfo,
  type EventClickInfo,
  type EventDropInfo,
  type EventDisplayInfo,
} from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import bgLocale from '@fullcalendar/react/locales/bg';
import enLocale from '@fullcalendar/react/locales/en-gb';
import themePlugin from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import { useMemo, type Ref } from 'react';

import type { CalendarAnswer, CalendarEvent } from '../../../calendar/events/event';
import { calendarTexts } from '../calendar-texts';
import type { ViewName } from '../screen/screen-state';
import { droppedAt } from './dropped-at';
import { EventContent } from './event-content';
import { gridEvents } from './grid-events';
import { gridNameOf } from './views';

import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';

interface Props {
  gridRef: Ref<CalendarRef>;
  events: readonly CalendarEvent[];
  answer: CalendarAnswer | null;
  /** The site's zone, in which the grid is drawn from the beginning. */
  timeZone: string;
  view: ViewName;
  initialDate: string | undefined;
  language: Locale;
  onPeriod: (info: DatesSetInfo) => void;
  onOpen: (id: string) => void;
  /** Told the instant (ISO 8601, UTC) to which an event was dragged, and how to put it back. */
  onDrag: (id: string, to: string, putBack: () => void) => void;
}

const plugins = [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin, themePlugin];
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const heights: Record<ViewName, string> = { month: 'auto', week: '70vh', list: 'auto' };

/** FullCalendar as this admin wants it; what it shows is decided outside. */
export function CalendarGrid(props: Props) {
  const { answer, events, gridRef, initialDate, language, onDrag, onOpen, onPeriod, timeZone, view } = props;
  const texts = calendarTexts(language);
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const clashing = useMemo(
    () => new Set(answer?.clashes.flatMap((clash) => clash.events.map(({ id }) => id))),
    [answer],
  );
  const shown = useMemo(
    () =>
      gridEvents({
        events,
        holidays: answer?.holidays ?? [],
        mayMove: answer?.mayMove ?? false,
        isList: view === 'list',
      }),
    [events, answer, view],
  );
  const classOf = ({ event: { id } }: Pick<EventDisplayInfo, 'event'>) => {
    const event = byId.get(id);
    return event ? `civic-event civic-event--${event.kind} civic-event--${event.state}` : 'civic-holiday';
  };

  return (
    <FullCalendar
      ref={gridRef}
      plugins={plugins}
      locale={language === 'en' ? enLocale : bgLocale}
      firstDay={1}
      timeZone={timeZone}
      headerToolbar={false}
      headingLevel={3}
      initialView={gridNameOf(view)}
      {...(initialDate ? { initialDate } : {})}
      height={heights[view]}
      events={shown}
      eventClass={classOf}
      eventContent={(info: EventDisplayInfo) => {
        const event = byId.get(info.event.id);
        return event ? (
          <EventContent info={info} event={event} hasClash={clashing.has(event.id)} language={language} />
        ) : (
          info.event.title
        );
      }}
      eventDidMount={({ el, event }) => {
        el.dataset.eventId = event.id;
      }}
      eventInteractive
      eventDisplay="block"
      eventTimeFormat={clock}
      slotHeaderFormat={clock}
      displayEventEnd={false}
      defaultTimedEventDuration="00:30"
      snapDuration="00:05"
      scrollTime="07:00"
      slotEventOverlap={false}
      nowIndicator
      dayMaxEvents={5}
      eventDurationEditable={false}
      // An instant does not become a day by being dropped among the days, nor a day an instant.
      eventAllow={(span, moving) => view !== 'week' || span.allDay === moving?.allDay}
      noEventsText={texts.nothing}
      datesSet={onPeriod}
      eventClick={({ event, jsEvent }: EventClickInfo) => {
        jsEvent.preventDefault();
        if (byId.has(event.id)) onOpen(event.id);
      }}
      eventDrop={({ event, revert }: EventDropInfo) => {
        const moved = byId.get(event.id);
        if (!moved) return;
        onDrag(moved.id, droppedAt(event.startStr, moved.at, timeZone), revert);
      }}
    />
  );
}
