import type { CollectionConfig, Plugin } from 'payload';

import { releasesSlug } from '../releases/names';
import { comingEndpoint } from './endpoint';
import { startTelling, type SitesToTell } from './tell-sites';

export interface ComingOptions extends SitesToTell {
  /** Whether this process serves; other processes send no messages. */
  serving: boolean;
}

/** Payload looks for an address under `/api/releases` among the endpoints of the collection only. */
const withComing = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === releasesSlug
    ? { ...collection, endpoints: [comingEndpoint, ...(collection.endpoints || [])] }
    : collection;

/** Gives the sites the coming instants of releases, and makes a process that serves notify them of changes (see `tellSites`). */
export const comingPlugin =
  ({ serving, ...sites }: ComingOptions): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map(withComing),
    onInit: async (payload) => {
      await config.onInit?.(payload);
      if (!serving) return;
      const msg = 'The sites could not be told that the schedule has changed.';
      startTelling(sites, (error) => payload.logger.error({ err: error, msg }));
    },
  });
