import { useState } from 'react';

import { calendarAnswerSchema, type CalendarAnswer } from '../../../time/calendar/events/event';
import { useReleasesVersion } from '../../releases/api/changes';
import { useAnswer } from '../../releases/api/use-answer';

/** ms */
const askEvery = 20_000;
const pause = () => askEvery;

export interface Period {
  /** ISO 8601, UTC; the last instant is left out. */
  from: string;
  to: string;
}

export interface Calendar {
  /** The latest response; the previous period's while loading. */
  answer: CalendarAnswer | null;
  hasFailed: boolean;
  askAgain: () => void;
}

/** The events of a period; an equal response keeps the same object, so that nothing is re-rendered for it. */
export function useCalendar(period: Period | null): Calendar {
  const url =
    period && `/api/calendar/events?from=${encodeURIComponent(period.from)}&to=${encodeURIComponent(period.to)}`;
  const { value, refusal, askAgain } = useAnswer(url, calendarAnswerSchema, { version: useReleasesVersion(), pause });
  const [held, setHeld] = useState<CalendarAnswer | null>(null);
  if (value && value !== held && JSON.stringify(value) !== JSON.stringify(held)) setHeld(value);
  return { answer: held, hasFailed: refusal !== null, askAgain };
}
