import { AsyncLocalStorage } from 'node:async_hooks';

import type { Payload } from 'payload';

import { processName } from '../../platform/process/process-name';
import { createCourier, runCourier } from './courier';
import type { DeliveryStore } from './courier-options';
import { payloadStore } from './payload-store';

/** Options of delivery; see the environment of the CMS. */
export interface DeliveryOptions {
  /** Whether this process serves; another one leaves its deliveries in the outbox. */
  serving: boolean;
  /** Base URLs of every instance of the site; each must acknowledge every change. */
  siteUrls: string[];
  /** Base URL of the site for visitors. */
  publicSiteUrl: string;
  /** Standard Webhooks secrets; the first signs, the site accepts all. */
  secrets: string[];
  /** Whether no other process works on this database, as is the case with SQLite. */
  alone: boolean;
}

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicDeliveryPruning?: NodeJS.Timeout };

const hour = 60 * 60 * 1000;

/** Deletes old rows every hour, a bounded number at a time, in the background. */
function startPruning(store: DeliveryStore, logError: (error: unknown, message: string) => void): void {
  clearInterval(holder.civicDeliveryPruning);
  const clear = () => store.prune().catch((error: unknown) => logError(error, 'Old deliveries could not be removed.'));
  holder.civicDeliveryPruning = setInterval(() => void clear(), hour).unref();
}

/** Starts the courier of this process; rows left by an earlier process are delivered at once. */
export function startCourier(payload: Payload, options: DeliveryOptions): void {
  const store = payloadStore(payload);
  const [secret] = options.secrets;
  if (!secret) throw new Error('Deliveries cannot be signed: DELIVERY_SECRETS holds no secret.');
  const logError = (error: unknown, msg: string) => payload.logger.error({ err: error, msg });
  const courier = createCourier({
    store,
    secret,
    owner: processName,
    targets: options.siteUrls,
    publicUrl: options.publicSiteUrl,
    alone: options.alone,
    logError,
  });
  // A delivery is kicked from within a request and outlives it: it must not carry that request's async context along,
  // in which Next gives `fetch` other ways.
  const atBoot = AsyncLocalStorage.snapshot();
  runCourier({ ...courier, deliver: (delivery) => atBoot(courier.deliver, delivery) });
  startPruning(store, logError);
}
