import type { SiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';

import { getSite } from '../../data/globals/site';
import type { PageView } from '../../data/documents/page-view';
import { pageMetadata } from './page-metadata';

interface Options {
  publishedAt?: string | null;
  hidden?: boolean;
}

/** Metadata of the page of one document, for search engines. */
export async function documentMetadata(locale: SiteLanguage, page: PageView, options: Options = {}): Promise<Metadata> {
  const { siteName } = await getSite(locale);
  return pageMetadata({ locale, siteName, path: page.path, alternates: page.alternates, seo: page.seo, ...options });
}
