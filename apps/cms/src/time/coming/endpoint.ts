import { problemResponse } from '@civic/content/problem';
import type { Endpoint } from 'payload';

import { isSite } from '../../access/roles';
import { readComing } from './read-coming';

/**
 * `GET /api/releases/coming`: for the site alone, which turns its pages at these instants without waiting for a delivery. A release that
 * was carried out since it was worked out is no harm: its pages are made once more.
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
