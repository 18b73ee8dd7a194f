import type { AdminLanguage } from '@civic/content/admin-languages';
import { useState, type SyntheticEvent } from 'react';

import type { CalendarEvent } from '../../../time/calendar/events/event';
import { headlineOf } from '../../../time/calendar/events/event-words';
import { SiteTimeInput } from '../../site-time/site-time-input';
import { eventMoment } from '../event-moment';
import { Sheet } from '../sheet';
import { moveTexts } from './move-texts';
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

function explanation({ move }: CalendarEvent, texts: ReturnType<typeof moveTexts>): string {
  if (move?.kind === 'window') return texts[move.version];
  return move ? texts[move.kind] : '';
}

/** Asks for confirmation before a move: from where to where, and for a reason when the date was public. */
export function MovePanel({ event, proposed, timeZone, language, onMoved, onClose }: Props) {
  const texts = moveTexts(language);
  const [to, setTo] = useState<string | null>(proposed);
  const [reason, setReason] = useState('');
  const [isUnchanged, setUnchanged] = useState(false);
  const { isMoving, problems, move } = useMove(event, language, onMoved);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    const isSame = to !== null && Date.parse(to) === Date.parse(event.at);
    setUnchanged(isSame);
    if (to !== null && !isSame) void move({ to, reason });
  };
  const told = isUnchanged ? [texts.same] : problems;

  return (
    <Sheet heading={texts.heading(headlineOf(event, language))} closeLabel={texts.close} onClose={onClose}>
      <form className="civic-move" onSubmit={submit}>
        <p className="civic-sheet__lead">{explanation(event, texts)}</p>
        <p>
          {texts.from}: <time dateTime={event.at}>{eventMoment(event, timeZone, language)}</time>
        </p>
        <SiteTimeInput label={texts.to} language={language} onChange={setTo} required timeZone={timeZone} value={to} />
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
            {isMoving ? texts.moving : texts.confirm}
          </button>
          <button type="button" className="civic-button" onClick={onClose}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </Sheet>
  );
}
