import type { AdminLanguage } from '@civic/content/admin-languages';

import type { CalendarAnswer, CalendarEvent } from '../../../time/calendar/events/event';
import { headlineOf } from '../../../time/calendar/events/event-words';
import { useTexts } from '../../translations/use-texts';
import { ClashSentence } from '../clash-sentence';
import { Sheet } from '../sheet';
import { EventFacts } from './event-facts';
import { EventLinks } from './event-links';

interface Props {
  event: CalendarEvent;
  answer: Pick<CalendarAnswer, 'timeZone' | 'mayMove' | 'clashes'>;
  adminRoute: string;
  language: AdminLanguage;
  onMove: () => void;
  onClose: () => void;
}

/** All details of an event, with its actions. */
export function DetailsPanel({ event, answer, adminRoute, language, onMove, onClose }: Props) {
  const { t } = useTexts();
  const { timeZone, mayMove, clashes } = answer;
  const own = clashes.filter(({ events }) => events.some(({ id }) => id === event.id));
  return (
    <Sheet heading={headlineOf(event, language)} closeLabel={t('eventDetails:close')} onClose={onClose}>
      <EventFacts event={event} timeZone={timeZone} language={language} />
      {own.map((clash) => (
        <p key={`${clash.kind} ${clash.document}`} className="civic-sheet__clash">
          <strong>{t('eventDetails:clash')}</strong>{' '}
          <ClashSentence clash={clash} timeZone={timeZone} language={language} />
        </p>
      ))}
      <EventLinks event={event} adminRoute={adminRoute} />
      {event.move ? (
        <p className="civic-sheet__actions">
          {mayMove ? (
            <button type="button" className="civic-button civic-button--primary" onClick={onMove}>
              {t('eventDetails:move')}
            </button>
          ) : (
            t('eventDetails:onlyPublishers')
          )}
        </p>
      ) : null}
    </Sheet>
  );
}
