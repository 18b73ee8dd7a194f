import type { AdminLanguage } from '@civic/content/admin-languages';
import type { EventDisplayInfo } from '@fullcalendar/react';

import type { CalendarEvent } from '../../../time/calendar/events/event';
import { eventWords, stateOf, whatOf } from '../../../time/calendar/events/event-words';
import { useTexts } from '../../translations/use-texts';

interface Props {
  info: Pick<EventDisplayInfo, 'timeText' | 'timeClass' | 'titleClass'>;
  event: CalendarEvent;
  hasClash: boolean;
  language: AdminLanguage;
}

/** Signs for people who do not see colours; the same in words follows for screen readers. */
const marks: Partial<Record<CalendarEvent['state'], string>> = { done: '✓', failed: '✕', overdue: '!' };

/** An event in the grid or the list: its time, its kind and its subject. */
export function EventContent({ info, event, hasClash, language }: Props) {
  const { t } = useTexts();
  const { what } = eventWords(language);
  const mark = marks[event.state];
  return (
    <>
      {info.timeText ? <div className={`${info.timeClass} civic-event__time`}>{info.timeText}</div> : null}
      <div className={`${info.titleClass} civic-event__title`}>
        {hasClash ? (
          <span title={t('calendar:clash')}>
            <span aria-hidden="true">⚠ </span>
            <span className="civic-hidden">{t('calendar:clash')}: </span>
          </span>
        ) : null}
        {mark ? <span aria-hidden="true">{mark} </span> : null}
        <span className="civic-event__what">{what[whatOf(event)]}</span>{' '}
        <span className="civic-event__name">{event.title}</span>{' '}
        <span className="civic-event__state">({stateOf(event, language).toLocaleLowerCase()})</span>
      </div>
    </>
  );
}
