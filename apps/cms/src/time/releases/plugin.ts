import { AsyncLocalStorage } from 'node:async_hooks';

import type { Plugin } from 'payload';

import { withReleasedStatus } from '../../content/status-hook';
import { isServing } from '../../delivery/env';
import { startTelling, type SitesToTell } from '../coming/tell-sites';
import { doChores } from './ticker/chores';
import { payloadTickerStore } from './ticker/payload-ticker-store';
import { runTicker } from './ticker/running-ticker';
import { createTicker } from './ticker/ticker';

export interface ReleaseOptions {
  /** Whether this process carries releases out; another one must where it does not. */
  ticking: boolean;
  /** Who is told that the schedule has changed. */
  sites: SitesToTell;
}

/** Lets releases write what they pinned, and carries them out from the start of the process on, without a visit. */
export const releasesPlugin =
  ({ ticking, sites }: ReleaseOptions): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map(withReleasedStatus),
    onInit: async (payload) => {
      await config.onInit?.(payload);
      if (!isServing()) return;
      const logError = (error: unknown, msg: string) => payload.logger.error({ err: error, msg });
      startTelling(sites, (error) => logError(error, 'The sites could not be told that the schedule has changed.'));
      if (!ticking) return;
      const ticker = createTicker({ store: payloadTickerStore(payload, () => doChores(payload)), logError });
      // Payload may be started by a visit; the ticker must not carry that request's async context along.
      AsyncLocalStorage.snapshot()(() => runTicker(ticker));
    },
  });
