import { problemResponse } from '@civic/content/problem';
import type { CollectionConfig, Endpoint, Plugin } from 'payload';

import { isSite } from '../../access/roles';
import { noteSiteClock } from '../../platform/http/site-clocks';
import { releasesSlug } from '../releases/ledger/ledger-row';
import { readComing } from './read-coming';
import { startNotifyingSites, type SitesToNotify } from './notify-sites';

/**
 * `GET /api/releases/coming`: only for the site, which re-renders its pages at these instants without waiting for a delivery.
 * Releases carried out since then do no harm: their pages are rendered once more.
 */
const comingEndpoint: Endpoint = {
  method: 'get',
  path: '/coming',
  handler: async ({ headers, payload, user }) => {
    if (!isSite(user)) {
      const detail = 'Only the site asks this, with its key.';
      return problemResponse({ title: 'Not for everybody', status: user ? 403 : 401, detail });
    }
    noteSiteClock(headers);
    return Response.json(await readComing(payload), { headers: { 'cache-control': 'no-store' } });
  },
};

export interface ComingOptions extends SitesToNotify {
  /** Whether this process serves; other processes send no messages. */
  serving: boolean;
}

/** Payload looks for an address under `/api/releases` among the endpoints of the collection only. */
const withComing = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === releasesSlug
    ? { ...collection, endpoints: [comingEndpoint, ...(collection.endpoints || [])] }
    : collection;

/** Gives the sites the coming instants of releases, and makes a process that serves notify them of changes (see `notifySites`). */
export const comingPlugin =
  ({ serving, ...sites }: ComingOptions): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map(withComing),
    onInit: async (payload) => {
      await config.onInit?.(payload);
      if (!serving) return;
      const msg = 'The sites could not be notified that the schedule has changed.';
      startNotifyingSites(sites, (error) => payload.logger.error({ err: error, msg }));
    },
  });
