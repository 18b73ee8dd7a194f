import type { Plugin } from 'payload';

import { eventsEndpoint } from './endpoints/events-endpoint';
import { feedEndpoint } from './endpoints/feed-endpoint';
import { feedsEndpoints } from './endpoints/feeds-endpoints';
import { moveWindowEndpoint } from './endpoints/move-window-endpoint';

/** The calendar of the admin: its endpoints, its view and its place in the navigation. */
export const calendarPlugin: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), eventsEndpoint, moveWindowEndpoint, ...feedsEndpoints, feedEndpoint],
});
