import type { Endpoint } from 'payload';

import { bodyOf, handle } from '../../releases/endpoints/handle';
import { moveRequestSchema } from '../move/move-request';
import { moveWindow } from '../move/move-window';
import { languageOf } from './language';
import { withProblems } from './with-problems';

/** `POST /api/calendar/move-window`: moves one instant of an announcement's window. Other edits of a published announcement stay drafts. */
export const moveWindowEndpoint: Endpoint = withProblems(
  handle('post', '/calendar/move-window', { role: 'publisher' }, async (req) => {
    const request = await bodyOf(req, moveRequestSchema);
    await moveWindow(req, request, languageOf(req));
    return { moved: true };
  }),
);
