import type { AdminLanguage } from '@civic/content/admin-languages';
import { useState, type SyntheticEvent } from 'react';

import type { Translate } from '../../../platform/words/admin-texts';
import type { CalendarEvent } from '../../../time/calendar/events/event';
import { headlineOf } from '../../../time/calendar/events/event-words';
import { SiteTimeInput } from '../../site-time/site-time-input';
import { useTexts } from '../../translations/use-texts';
import { eventMoment } from '../event-moment';
import { Sheet } from '../sheet';
import { ReasonField } from './reason-field';
import { useMove } from './use-move';

interface Props {
  event: CalendarEvent;
  /** The instant to which it was dragged; its present one without a drag. */
  proposed: string;
  timeZone: string;
  language: AdminLanguage;
  onMoved: (id: string, to: string) => void;
  onClose: () => void;
}

function explanation({ move }: CalendarEvent, t: Translate): string {
  if (!move) return '';
  return t(`eventMove:${move.kind === 'window' ? move.version : move.kind}`);
}

/** Asks for confirmation before a move: from where to where, and for a reason when the date was public. */
export function MovePanel({ event, proposed, timeZone, language, onMoved, onClose }: Props) {
  const { t } = useTexts();
  const [to, setTo] = useState<string | null>(proposed);
  const [reason, setReason] = useState('');
  const [isUnchanged, setUnchanged] = useState(false);
  const { isMoving, problems, mayInsist, move } = useMove(event, onMoved);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    const isSame = to !== null && Date.parse(to) === Date.parse(event.at);
    setUnchanged(isSame);
    if (to !== null && !isSame) void move({ to, reason });
  };
  const told = isUnchanged ? [t('eventMove:same')] : problems;

  return (
    <Sheet
      heading={t('eventMove:heading', { title: headlineOf(event, language) })}
      closeLabel={t('eventMove:close')}
      onClose={onClose}
    >
      <form className="civic-move" onSubmit={submit}>
        <p className="civic-sheet__lead">{explanation(event, t)}</p>
        <p>
          {t('eventMove:from')}: <time dateTime={event.at}>{eventMoment(event, timeZone, language)}</time>
        </p>
        <SiteTimeInput
          label={t('eventMove:to')}
          language={language}
          onChange={setTo}
          required
          timeZone={timeZone}
          value={to}
        />
        {event.promise === 'none' ? null : (
          <ReasonField
            isConfirmed={event.promise === 'confirmed'}
            language={language}
            onChange={setReason}
            value={reason}
          />
        )}
        <div role="alert" className="civic-move__problems">
          {told.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
        <p className="civic-sheet__actions">
          <button type="submit" className="civic-button civic-button--primary" disabled={isMoving}>
            {isMoving ? t('eventMove:moving') : mayInsist ? t('eventMove:insist') : t('eventMove:confirm')}
          </button>
          <button type="button" className="civic-button" onClick={onClose}>
            {t('eventMove:cancel')}
          </button>
        </p>
      </form>
    </Sheet>
  );
}
