import { environment } from './env';
import { releasesPlugin } from './releases/plugin';

/** Releases as this environment wants them. */
export const releases = releasesPlugin({
  ticking: environment.TICKER === 'on',
  sites: { siteUrls: environment.SITE_URLS, secrets: environment.DELIVERY_SECRETS },
});
