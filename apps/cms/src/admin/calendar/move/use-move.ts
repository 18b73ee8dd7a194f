import { useState } from 'react';

import type { CalendarEvent } from '../../../time/calendar/events/event';
import { asRefusal } from '../../releases/api/refusal';
import { useTexts } from '../../translations/use-texts';
import { moveEvent, refusalSentences, type Wanted } from './move-call';

export interface Moving {
  isMoving: boolean;
  /** The reason of the refusal. */
  problems: string[];
  move: (wanted: Wanted) => Promise<void>;
}

/** Moves an event and passes its id and its new instant to `onMoved`. */
export function useMove(event: CalendarEvent, onMoved: (id: string, to: string) => void): Moving {
  const texts = useTexts();
  const [isMoving, setMoving] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  const move = async (wanted: Wanted) => {
    setMoving(true);
    setProblems([]);
    try {
      onMoved(await moveEvent(event, wanted), wanted.to);
    } catch (error) {
      if (event.move) setProblems(refusalSentences(asRefusal(error), event.move, texts));
    }
    setMoving(false);
  };
  return { isMoving, problems, move };
}
