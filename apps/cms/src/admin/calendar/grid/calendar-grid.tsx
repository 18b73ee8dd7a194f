'use client';

import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';

import type { AdminLanguage } from '@civic/content/admin-languages';
import FullCalendar, {
  type CalendarRef,
  type DatesSetInfo,
  type EventClickInfo,
  type EventDropInfo,
  type EventDisplayInfo,
} from '@fullcalendar/react';
import { useMemo, type Ref } from 'react';

import type { CalendarAnswer, CalendarEvent } from '../../../time/calendar/events/event';
import { useTexts } from '../../translations/use-texts';
import type { ViewName } from '../screen-state';
import { droppedAt } from './dropped-at';
import { EventContent } from './event-content';
import { gridEvents } from './grid-events';
import { gridOptions } from './grid-options';
import { shownHours } from './shown-hours';
import { gridNameOf } from './views';

interface Props {
  gridRef: Ref<CalendarRef>;
  events: readonly CalendarEvent[];
  answer: CalendarAnswer | null;
  /** The site's zone, in which the grid is drawn from the beginning. */
  timeZone: string;
  view: ViewName;
  initialDate: string | undefined;
  language: AdminLanguage;
  onPeriod: (info: DatesSetInfo) => void;
  onOpen: (id: string) => void;
  /** Receives the instant (ISO 8601, UTC) to which an event was dragged, and a function that puts it back. */
  onDrag: (id: string, to: string, putBack: () => void) => void;
}

/** FullCalendar as this admin needs it; its caller decides the content. */
export function CalendarGrid(props: Props) {
  const { answer, events, gridRef, initialDate, language, onDrag, onOpen, onPeriod, timeZone, view } = props;
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
    return event ? `civic-event civic-event--${event.kind} civic-event--${event.state}` : '';
  };

  return (
    <FullCalendar
      ref={gridRef}
      {...gridOptions(view, shownHours(events, timeZone), useTexts())}
      timeZone={timeZone}
      initialView={gridNameOf(view)}
      {...(initialDate ? { initialDate } : {})}
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
