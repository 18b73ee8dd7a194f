import { deliveryPlugin } from '../delivery/plugin';
import { environment } from '../platform/env';

/** Delivery as this environment wants it. */
export const delivery = deliveryPlugin({
  siteUrls: environment.SITE_URLS,
  publicSiteUrl: environment.PUBLIC_SITE_URL,
  secrets: environment.DELIVERY_SECRETS,
  // A SQLite file has one process; MongoDB may have many.
  alone: environment.DATABASE_URL.startsWith('file:'),
});
