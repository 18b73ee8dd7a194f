import type { PayloadRequest } from 'payload';

import { handle, paramOf } from '../../releases/endpoints/handle';
import { languageOf } from '../language';
import { CalendarRefusal } from '../refusals';
import { withProblems } from '../with-problems';
import { createFeed, feedsOf, revokeFeed } from './feed-store';

const userOf = (req: PayloadRequest) => String(req.user?.id);

/** `GET /api/calendar/feeds`: the addresses of the current user. */
const listFeeds = handle('get', '/calendar/feeds', { role: 'contributor' }, async (req) => ({
  feeds: await feedsOf(req.payload, userOf(req)),
}));

/** `POST /api/calendar/feeds`: creates an address, which is returned only this once. */
const makeFeed = handle('post', '/calendar/feeds', { role: 'contributor', status: 201 }, async (req) => {
  const { feed, token } = await createFeed(req.payload, userOf(req), languageOf(req));
  return { feed, url: `${req.payload.config.serverURL}/api/calendar/feed/${token}.ics` };
});

const noSuchAddress = {
  bg: 'Нямате такъв адрес: вероятно вече е премахнат.',
  en: 'You have no such address: it has probably been removed already.',
};

/** `POST /api/calendar/feeds/<id>/revoke`: disables the address at once. */
const revoke = withProblems(
  handle('post', '/calendar/feeds/:id/revoke', { role: 'contributor' }, async (req) => {
    if (!(await revokeFeed(req.payload, userOf(req), paramOf(req, 'id'))))
      throw new CalendarRefusal(404, noSuchAddress);
    return { feeds: await feedsOf(req.payload, userOf(req)) };
  }),
);

export const feedsEndpoints = [listFeeds, makeFeed, revoke];
