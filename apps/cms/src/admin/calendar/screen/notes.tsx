import type { AdminLanguage } from '@civic/content/admin-languages';

import type { CalendarEvent } from '../../../time/calendar/events/event';
import { useTexts } from '../../translations/use-texts';
import { eventMoment } from '../event-moment';
import { isNote } from '../grid/grid-events';

interface Props {
  events: readonly CalendarEvent[];
  timeZone: string;
  language: AdminLanguage;
  onOpen: (id: string) => void;
}

/** Events expected in a month or a season, and on no particular day. */
export function Notes({ events, timeZone, language, onOpen }: Props) {
  const { t } = useTexts();
  const notes = events.filter(isNote);
  if (notes.length === 0) return null;
  return (
    <section className="civic-notes">
      <h3>{t('calendar:notes')}</h3>
      <ul>
        {notes.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={`civic-event civic-event--expected civic-event--${event.state}`}
              data-event-id={event.id}
              onClick={() => onOpen(event.id)}
            >
              {event.title} <span className="civic-notes__when">– {eventMoment(event, timeZone, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
