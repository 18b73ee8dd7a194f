import type { CollectionConfig, Plugin } from 'payload';

import { isServing } from '../../delivery/env';
import { releasesSlug } from '../releases/names';
import { comingEndpoint } from './endpoint';
import { startTelling, type SitesToTell } from './tell-sites';

/** Payload looks for an address under `/api/releases` among the endpoints of the collection only. */
const withComing = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === releasesSlug
    ? { ...collection, endpoints: [comingEndpoint, ...(collection.endpoints || [])] }
    : collection;

/** Lets the sites know the coming instants of releases, and makes a process that serves tell them of changes (see `tellSites`). */
export const comingPlugin =
  (sites: SitesToTell): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map(withComing),
    onInit: async (payload) => {
      await config.onInit?.(payload);
      if (!isServing()) return;
      const msg = 'The sites could not be told that the schedule has changed.';
      startTelling(sites, (error) => payload.logger.error({ err: error, msg }));
    },
  });
