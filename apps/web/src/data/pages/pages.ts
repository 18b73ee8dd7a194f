import type { Locale } from '@civic/content/locales';
import { documentPath } from '@civic/content/paths';

import { readAddressed } from '../addresses/addressed';
import { readAlternates } from '../addresses/alternates';
import { readBlocks } from '../blocks/block-context';
import type { ContentPageView } from '../page-views';
import { toSeo } from '../parts/seo';

/** The generic page directly under a language; `null` when there is none. @throws ContentUnavailableError */
export async function getPage(locale: Locale, slug: string): Promise<ContentPageView | null> {
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
