import type { Plugin } from 'payload';

import { eventsEndpoint } from './endpoints/events-endpoint';
import { feedEndpoint } from './endpoints/feed-endpoint';
import { feedsEndpoints } from './endpoints/feeds-endpoints';
import { moveWindowEndpoint } from './endpoints/move-window-endpoint';
import { withForgottenFeeds } from './feed/forget-owner';

const view = { Component: '/src/admin/calendar/calendar-view#CalendarView', path: '/calendar', exact: true } as const;

const NavLink = '/src/admin/calendar/nav-link#CalendarNavLink';

/** The calendar of the admin: its endpoints, its view and its place in the navigation. */
export const calendarPlugin: Plugin = (config) => {
  const { admin, endpoints = [] } = config;
  const components = admin?.components;
  return {
    ...config,
    collections: config.collections?.map(withForgottenFeeds),
    endpoints: [...endpoints, eventsEndpoint, moveWindowEndpoint, ...feedsEndpoints, feedEndpoint],
    admin: {
      ...admin,
      components: {
        ...components,
        views: { ...components?.views, calendar: view },
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), NavLink],
      },
    },
  };
};
