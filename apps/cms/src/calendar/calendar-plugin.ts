import type { Plugin } from 'payload';

import { eventsEndpoint } from './endpoints/events-endpoint';
import { moveWindowEndpoint } from './endpoints/move-window-endpoint';

/** The calendar of the admin: its endpoints, its view and its place in the navigation. */
export const calendarPlugin: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), eventsEndpoint, moveWindowEndpoint],
});
