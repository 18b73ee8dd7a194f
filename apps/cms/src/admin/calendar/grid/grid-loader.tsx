'use client';

import dynamic from 'next/dynamic';

/** Loads the grid in the browser: it measures the window and uses the reader's today, which the server has not. */
export const GridLoader = dynamic(() => import('./calendar-grid').then(({ CalendarGrid }) => CalendarGrid), {
  ssr: false,
});
