import { documentTypes, globalTypes } from '@civic/content/content-types';
import type { Config, Plugin } from 'payload';

import { deliveries } from './collection';
import type { DeliveryOptions } from './options';
import { startCourier } from './start';
import { withCollectionDelivery } from './with-collection-delivery';
import { withGlobalDelivery } from './with-global-delivery';

const delivered: readonly string[] = [...documentTypes, 'redirects'];
const deliveredGlobals: readonly string[] = globalTypes;

/** @throws when a type that visitors see is not in the configuration, because its changes would be told to nobody. */
function demandAll(config: Config) {
  const slugs = new Set([...(config.collections ?? []), ...(config.globals ?? [])].map(({ slug }) => slug));
  const missing = [...delivered, ...deliveredGlobals].filter((slug) => !slugs.has(slug));
  if (missing.length > 0) throw new Error(`Delivery knows types that the CMS does not have: ${missing.join(', ')}.`);
}

/**
 * Makes every public change reach visitors: an outbox row in the transaction that publishes, a courier that carries it
 * to every instance of the site, and the receipt in the editor's document. To stand last among the plugins, so that
 * its hooks see what all the others have done.
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
