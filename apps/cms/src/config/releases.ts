import { environment } from '../platform/env';
import { releasesPlugin } from '../time/releases/plugin';

/** Releases as this environment wants them. */
export const releases = releasesPlugin({
  ticking: environment.TICKER === 'on',
  sites: { siteUrls: environment.SITE_URLS, secrets: environment.DELIVERY_SECRETS },
});
