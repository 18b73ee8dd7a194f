import type { Plugin } from 'payload';

import { linkEndpoints } from './endpoints/links';
import { openEndpoint } from './endpoints/open';
import { siteEndpoints } from './endpoints/site';
import type { AsOfOptions } from './options';
import { asOfDatabase } from './overlay/as-of-database';
import { withMediaAhead } from './overlay/media-ahead';

/** Shows the site as of a future moment to people who hold a grant. */
export const asOfPlugin =
  (options: AsOfOptions): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map(withMediaAhead),
    db: asOfDatabase(config.db),
    endpoints: [
      ...(config.endpoints ?? []),
      openEndpoint(options),
      ...linkEndpoints(options),
      ...siteEndpoints(options),
    ],
  });
