import type { ResolvedBlock } from '@civic/blocks/resolve-blocks';
import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import { readAddressed } from '../addresses/addressed';
import { readAlternates } from '../addresses/languages';
import { readBlocks } from '../blocks/block-context';
import type { PageView } from '../documents/page-view';
import { toSeo } from '../parts/seo';

export interface ContentPageView extends PageView {
  title: string;
  summary: string | null;
  blocks: ResolvedBlock[];
}

/** The generic page directly under a language; `null` when there is none. @throws ContentUnavailableError */
export async function getPage(locale: SiteLanguage, slug: string): Promise<ContentPageView | null> {
  const page = await readAddressed('pages', locale, slug);
  if (!page) return null;
  const { id, title, summary, updatedAt } = page;
  const [blocks, alternates, seo] = await Promise.all([
    readBlocks(locale, page.layout),
    readAlternates('pages', id),
    toSeo(locale, page.seo, { title, description: summary ?? null }),
  ]);
  const path = documentPath('pages', locale, slug);
  return { id, path, title, summary: summary ?? null, blocks, alternates, seo, updatedAt };
}
