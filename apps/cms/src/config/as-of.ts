import { asOfPlugin } from '../time/as-of/plugin';
import { environment } from '../platform/env';

/** The site as of a moment, as this environment wants it. */
export const asOf = asOfPlugin({
  siteKey: environment.SITE_KEY,
  publicSiteUrl: environment.PUBLIC_SITE_URL,
  cmsUrl: environment.CMS_PUBLIC_URL,
});
