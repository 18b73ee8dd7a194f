'use client';

import dynamic from 'next/dynamic';

/** The grid measures the window and knows the reader's today: the server has neither. */
export const GridLoader = dynamic(() => import('./calendar-grid').then(({ CalendarGrid }) => CalendarGrid), {
  ssr: false,
});
