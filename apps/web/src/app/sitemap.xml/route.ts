import { problemResponse } from '@civic/content/problem';

import { ContentUnavailableError } from '../../data/store/errors';
import { listAllPaths } from '../../data/pages/sitemap';
import { sitemapXml } from '../../feeds/sitemap';

export const dynamic = 'force-dynamic';

/**
 * The sitemap of every page in every language. Generated on request from the data layer, because CMS and address are
 * unknown at build time.
 */
export async function GET(): Promise<Response> {
  try {
    const xml = sitemapXml(await listAllPaths());
    return new Response(xml, {
      headers: { 'content-type': 'application/xml', 'cache-control': 'public, max-age=0, must-revalidate' },
    });
  } catch (error) {
    if (!(error instanceof ContentUnavailableError)) throw error;
    return problemResponse({ title: 'Not available', status: 503, detail: 'Try again in some seconds.' });
  }
}
