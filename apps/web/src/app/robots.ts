import { siteLanguages } from '@civic/content/site-languages';
import type { MetadataRoute } from 'next';
import { connection } from 'next/server';

import { filterPath } from '../components/explorer/addresses';
import { absoluteUrl } from '../platform/urls/absolute-url';

/** Generated on request, because the site's address is unknown at build time. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...siteLanguages.map(filterPath)] },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
