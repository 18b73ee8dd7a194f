import type { Payload } from 'payload';

/** The part of Payload's `custom` configuration that says where visitors see the site; without a slash at the end of the address. */
export const withSiteUrl = (publicSiteUrl: string) => ({ publicSiteUrl });

/** Where visitors see the site. */
export function siteUrlOf({ config }: Pick<Payload, 'config'>): string {
  const { publicSiteUrl } = (config.custom ?? {}) as Partial<ReturnType<typeof withSiteUrl>>;
  if (!publicSiteUrl) throw new Error('The configuration does not say where visitors see the site.');
  return publicSiteUrl;
}
