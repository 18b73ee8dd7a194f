import type { AdminLanguage } from '@civic/content/admin-languages';

import type { CalendarAnswer } from '../../../time/calendar/events/event';
import { DetailsPanel } from '../details/details-panel';
import { MovePanel } from '../move/move-panel';

/** The selected event. */
export interface Opened {
  id: string;
  /** The instant to which it would be moved; without it, its details are shown. */
  to?: string;
  /** Reverts the drag in the grid. */
  putBack?: () => void;
}

interface Props {
  opened: Opened;
  answer: CalendarAnswer;
  adminRoute: string;
  language: AdminLanguage;
  onMove: (to: string) => void;
  onMoved: (id: string, to: string, title: string) => void;
  onClose: () => void;
}

/** The panel over the calendar; empty for an event that has disappeared since. */
export function OpenPanel({ opened, answer, adminRoute, language, onMove, onMoved, onClose }: Props) {
  const event = answer.events.find(({ id }) => id === opened.id);
  if (!event) return null;
  if (opened.to === undefined) {
    return (
      <DetailsPanel
        event={event}
        answer={answer}
        adminRoute={adminRoute}
        language={language}
        onMove={() => onMove(event.at)}
        onClose={onClose}
      />
    );
  }
  return (
    <MovePanel
      event={event}
      proposed={opened.to}
      timeZone={answer.timeZone}
      language={language}
      onMoved={(id, to) => onMoved(id, to, event.title)}
      onClose={onClose}
    />
  );
}
