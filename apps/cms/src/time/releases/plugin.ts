import { AsyncLocalStorage } from 'node:async_hooks';

import type { Plugin, SanitizedConfig } from 'payload';

import { setReservations } from '../../content/addresses/reservations';
import { isReleasing, withReleasedStatus } from '../../content/status-hook';
import { wrapValidators } from '../../platform/upstream/field-validators';
import { setScheduleListeners, type ScheduleListener } from './ledger/write-release';
import { guardDeletion } from './pending/guard-deletion';
import { reservationsOf } from './pending/reservations';
import { doChores } from './ticker/chores';
import { payloadTickerStore } from './ticker/payload-ticker-store';
import { runTicker } from './ticker/running-ticker';
import { createTicker } from './ticker/ticker';
import { refuseUsed } from './used/refuse-used';
import { withWatch } from './watch/with-watch';

/**
 * Lets a release write its pinned content unchanged. Its content was checked in each language when it was scheduled; restoring a
 * version would check it again only in the default language, so that a document without that language could never be published,
 * taken down or restored.
 */
export function trustPinned(config: SanitizedConfig): SanitizedConfig {
  wrapValidators(
    config,
    (validate) => (value, options) => (isReleasing(options.req) ? true : validate(value, options)),
  );
  return config;
}

export interface ReleaseOptions {
  /** Whether this process serves; another one neither carries releases out nor calls the listeners. */
  serving: boolean;
  /** Whether this process carries releases out; where it does not, another one must. */
  ticking: boolean;
  /** Called when the schedule has changed. */
  listeners: readonly ScheduleListener[];
}

/** Lets releases write their pinned content, and carries them out from the start of the process, without needing a visit. */
export const releasesPlugin =
  ({ serving, ticking, listeners }: ReleaseOptions): Plugin =>
  (config) => {
    setReservations(reservationsOf);
    return {
      ...config,
      collections: config.collections?.map(withReleasedStatus).map(withWatch).map(guardDeletion).map(refuseUsed),
      onInit: async (payload) => {
        await config.onInit?.(payload);
        if (!serving) return;
        setScheduleListeners(listeners);
        if (!ticking) return;
        const logError = (error: unknown, msg: string) => payload.logger.error({ err: error, msg });
        const ticker = createTicker({ store: payloadTickerStore(payload, () => doChores(payload)), logError });
        // Payload may be started by a visit; the ticker must not carry that request's async context along.
        AsyncLocalStorage.snapshot()(() => runTicker(ticker));
      },
    };
  };
