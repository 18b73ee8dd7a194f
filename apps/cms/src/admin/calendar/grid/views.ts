import type { ViewName } from '../screen-state';

/** FullCalendar's names of the views. */
const gridNames: Record<ViewName, string> = { month: 'dayGridMonth', week: 'timeGridWeek', list: 'listMonth' };

export const gridNameOf = (view: ViewName): string => gridNames[view];
