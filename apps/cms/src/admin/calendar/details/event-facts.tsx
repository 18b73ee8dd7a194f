import type { AdminLanguage } from '@civic/content/admin-languages';
import type { ReactNode } from 'react';

import { languageName } from '../../../platform/words/language-name';
import type { CalendarEvent } from '../../../time/calendar/events/event';
import { eventWords, stateOf, whatOf } from '../../../time/calendar/events/event-words';
import { useTexts } from '../../translations/use-texts';
import { eventMoment } from '../event-moment';

interface Props {
  event: CalendarEvent;
  timeZone: string;
  language: AdminLanguage;
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="civic-facts__fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The facts of an event: its effect, time and author. */
export function EventFacts({ event, timeZone, language }: Props) {
  const { t } = useTexts();
  const { meaning, outcomes } = eventWords(language);
  const isDraft = event.move?.kind === 'window' && event.move.version === 'draft';
  return (
    <>
      <p className="civic-sheet__lead">
        {meaning[whatOf(event)]} {event.outcome ? outcomes[event.outcome] : null}{' '}
        {isDraft ? t('eventDetails:draft') : null}
      </p>
      <dl className="civic-facts">
        <Fact name={t('eventDetails:when')}>
          <time dateTime={event.at}>{eventMoment(event, timeZone, language)}</time>
        </Fact>
        <Fact name={t('eventDetails:state')}>{stateOf(event, language)}</Fact>
        {event.error ? <Fact name={t('eventDetails:failure')}>{event.error}</Fact> : null}
        {event.by ? <Fact name={t('eventDetails:by')}>{event.by}</Fact> : null}
        <Fact name={t('eventDetails:languages')}>
          {event.locales.map((locale) => languageName(locale, language)).join(', ') || '—'}
        </Fact>
      </dl>
    </>
  );
}
