import type { Endpoint } from 'payload';
import { z } from 'zod';

import { hasRole } from '../../../access/roles';
import { handle } from '../../releases/endpoints/handle';
import type { CalendarAnswer } from '../events/event';
import { readEvents } from '../events/read-events';
import { languageOf } from './language';

const longest = 400 * 86_400_000;

const rangeSchema = z
  .object({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) })
  .transform(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }))
  .refine(({ from, to }) => from < to, 'from must come before to')
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= longest, 'at most 400 days can be asked for');

/** `GET /api/calendar/events?from=<ISO>&to=<ISO>`: the events on the site between two instants, the last excluded. */
export const eventsEndpoint: Endpoint = handle('get', '/calendar/events', { role: 'contributor' }, async (req) => {
  const range = rangeSchema.parse({ from: req.searchParams.get('from'), to: req.searchParams.get('to') });
  const mayMove = hasRole(req.user, 'publisher');
  const answer: CalendarAnswer = { mayMove, ...(await readEvents(req, range, languageOf(req))) };
  return answer;
});
