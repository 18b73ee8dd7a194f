/** Options of the plugin. */
export interface AsOfOptions {
  siteKey: string;
  /** Base URL of the site for visitors, without a trailing slash. */
  publicSiteUrl: string;
  /** URL of the CMS for editors. */
  cmsUrl: string;
}
