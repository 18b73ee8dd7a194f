import type { CalendarRef, DatesSetInfo } from '@fullcalendar/react';
import { useCallback, useEffect, useRef, useState } from 'react';

import { gridNameOf } from '../grid/views';
import type { ScreenState, ViewName } from '../screen-state';
import type { Period } from './use-calendar';

/** The period that the grid draws, with its name: `май 2027 г.` */
export interface Shown extends Period {
  title: string;
}

export type Step = 'prev' | 'next' | 'today';

/** Turns the grid's pages, and returns the open one. */
export function useGrid(view: ViewName, change: (changed: Partial<ScreenState>) => void) {
  const ref = useRef<CalendarRef>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const onPeriod = useCallback(({ start, end, view: drawn }: DatesSetInfo) => {
    // A month is drawn with the days around it, a week without its empty hours.
    const from = Math.min(start.getTime(), drawn.currentStart.getTime());
    const to = Math.max(end.getTime(), drawn.currentEnd.getTime());
    setShown({ from: new Date(from).toISOString(), to: new Date(to).toISOString(), title: drawn.title });
  }, []);
  useEffect(() => {
    const api = ref.current?.getApi();
    if (api && api.view.type !== gridNameOf(view)) api.changeView(gridNameOf(view));
  }, [view]);
  const onStep = (step: Step) => {
    const api = ref.current?.getApi();
    api?.[step]();
    change({ date: step === 'today' || !api ? null : api.formatIso(api.getDate(), true) });
  };
  return { ref, shown, onPeriod, onStep };
}
