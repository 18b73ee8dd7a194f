import type { Payload } from 'payload';

/** The part of Payload's `custom` configuration that holds the site's base URL, without a trailing slash. */
export const withSiteUrl = (publicSiteUrl: string) => ({ publicSiteUrl });

/** Base URL of the site for visitors. */
export function siteUrlOf({ config }: Pick<Payload, 'config'>): string {
  const { publicSiteUrl } = (config.custom ?? {}) as Partial<ReturnType<typeof withSiteUrl>>;
  if (!publicSiteUrl) throw new Error('The configuration does not say where visitors see the site.');
  return publicSiteUrl;
}
