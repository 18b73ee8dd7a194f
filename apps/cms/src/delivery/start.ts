import { AsyncLocalStorage } from 'node:async_hooks';

import type { Payload } from 'payload';

import { processName } from '../platform/process/process-name';
import { createCourier } from './courier';
import type { DeliveryOptions } from './options';
import { payloadStore } from './payload-store';
import { startPruning } from './pruning';
import { runCourier } from './running-courier';

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
