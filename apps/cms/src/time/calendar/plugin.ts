import { writtenInstantSchema } from '@civic/content/written-date';
import type { Endpoint, Plugin } from 'payload';
import { z } from 'zod';

import { hasRole } from '../../access/roles';
import { handle } from '../releases/endpoints/handle';
import type { CalendarAnswer } from './events/event';
import { readEvents } from './events/read-events';
import { feedEndpoint } from './feed/feed-endpoint';
import { feedsEndpoints } from './feed/feeds-endpoints';
import { languageOf } from './language';
import { moveWindowEndpoint } from './move/move-window';

const longest = 400 * 86_400_000;

const rangeSchema = z
  .object({ from: writtenInstantSchema, to: writtenInstantSchema })
  .refine(({ from, to }) => from < to, 'from must come before to')
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= longest, 'at most 400 days can be asked for');

/** `GET /api/calendar/events?from=<ISO>&to=<ISO>`: the events on the site between two instants, the last excluded. */
const eventsEndpoint: Endpoint = handle('get', '/calendar/events', { role: 'contributor' }, async (req) => {
  const range = rangeSchema.parse({ from: req.searchParams.get('from'), to: req.searchParams.get('to') });
  const mayMove = hasRole(req.user, 'publisher');
  const answer: CalendarAnswer = { mayMove, ...(await readEvents(req, range, languageOf(req))) };
  return answer;
});

const view = { Component: '/src/admin/calendar/calendar-view#CalendarView', path: '/calendar', exact: true } as const;

const NavLink = '/src/admin/calendar/nav-link#CalendarNavLink';

/** The calendar of the admin: its endpoints, its view and its place in the navigation. */
export const calendarPlugin: Plugin = (config) => {
  const { admin, endpoints = [] } = config;
  const components = admin?.components;
  return {
    ...config,
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
