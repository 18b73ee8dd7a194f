import { documentTypes, globalTypes } from '@civic/content/content-types';
import type { Config, Plugin } from 'payload';

import { startCourier, type DeliveryOptions } from './courier/start';
import { deliveries } from './outbox/collection';
import { withCollectionDelivery, withGlobalDelivery } from './outbox/with-delivery';

const delivered: readonly string[] = [...documentTypes, 'redirects'];
const deliveredGlobals: readonly string[] = globalTypes;

/** @throws when a public type is missing from the configuration, because its changes would not be delivered. */
function demandAll(config: Config) {
  const slugs = new Set([...(config.collections ?? []), ...(config.globals ?? [])].map(({ slug }) => slug));
  const missing = [...delivered, ...deliveredGlobals].filter((slug) => !slugs.has(slug));
  if (missing.length > 0) throw new Error(`Delivery knows types that the CMS does not have: ${missing.join(', ')}.`);
}

/**
 * Delivers every public change to the site: an outbox row in the transaction that publishes, a courier that carries it to every
 * instance, and the receipt in the editor's document. Must come after the plugins whose hooks write content, so that its own hooks
 * see their results.
 */
export const deliveryPlugin =
  (options: DeliveryOptions): Plugin =>
  (config) => {
    demandAll(config);
    return {
      ...config,
      collections: [...(config.collections ?? []).map(withCollectionDelivery), deliveries],
      globals: (config.globals ?? []).map(withGlobalDelivery),
      onInit: async (payload) => {
        await config.onInit?.(payload);
        if (options.serving) startCourier(payload, options);
      },
    };
  };
