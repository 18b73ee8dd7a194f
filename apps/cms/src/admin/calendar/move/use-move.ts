import { toast } from '@payloadcms/ui';
import { useState } from 'react';

import type { CalendarEvent } from '../../../time/calendar/events/event';
import { asRefusal } from '../../releases/api/refusal';
import { useTexts } from '../../translations/use-texts';
import { moveEvent, refusalSentences, type Wanted } from './move-call';

export interface Moving {
  isMoving: boolean;
  /** The reason of the refusal. */
  problems: string[];
  /** Whether the next attempt moves it all the same. */
  mayInsist: boolean;
  move: (wanted: Omit<Wanted, 'insist'>) => Promise<void>;
}

/** Moves an event and passes its id and its new instant to `onMoved`. */
export function useMove(event: CalendarEvent, onMoved: (id: string, to: string) => void): Moving {
  const texts = useTexts();
  const [isMoving, setMoving] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  const [mayInsist, setMayInsist] = useState(false);
  const move = async (wanted: Omit<Wanted, 'insist'>) => {
    setMoving(true);
    setProblems([]);
    try {
      const { id, warnings } = await moveEvent(event, { ...wanted, insist: mayInsist });
      for (const { message } of warnings) toast.warning(message[texts.language]);
      onMoved(id, wanted.to);
    } catch (error) {
      const refusal = asRefusal(error);
      setMayInsist(refusal.body.mayInsist);
      if (event.move) setProblems(refusalSentences(refusal, event.move, texts));
    }
    setMoving(false);
  };
  return { isMoving, problems, mayInsist, move };
}
