/** What the plugin is told about its surroundings. */
export interface AsOfOptions {
  siteKey: string;
  /** Where visitors see the site, without a slash at the end. */
  publicSiteUrl: string;
  /** Where editors reach the CMS. */
  cmsUrl: string;
}
