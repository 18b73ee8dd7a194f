import { problemResponse } from '@civic/content/problem';
import type { Endpoint } from 'payload';

import { isSite } from '../../access/roles';
import { readComing } from './read-coming';

/**
 * `GET /api/releases/coming`: only for the site, which re-renders its pages at these instants without waiting for a delivery.
 * Releases carried out since then do no harm: their pages are rendered once more.
 */
export const comingEndpoint: Endpoint = {
  method: 'get',
  path: '/coming',
  handler: async ({ payload, user }) => {
    if (!isSite(user)) {
      const detail = 'Only the site asks this, with its key.';
      return problemResponse({ title: 'Not for everybody', status: user ? 403 : 401, detail });
    }
    return Response.json(await readComing(payload), { headers: { 'cache-control': 'no-store' } });
  },
};
