import { environment } from '../platform/env';
import { asOfPlugin } from '../time/as-of/plugin';

/** The site as of a moment, as this environment wants it. */
export const asOf = asOfPlugin({
  siteKey: environment.SITE_KEY,
  publicSiteUrl: environment.PUBLIC_SITE_URL,
  cmsUrl: environment.CMS_PUBLIC_URL,
});
