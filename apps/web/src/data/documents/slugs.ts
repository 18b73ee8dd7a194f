import { slugTag } from '@civic/content/cache-tags';
import type { AddressedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { isSlug } from '@civic/content/slugs';

import { readCms } from '../store/cms-client';
import { readOne } from '../store/read-one';

/** The id of the document at a slug; `null` if there is none. @throws ContentUnavailableError */
export async function findIdBySlug(type: AddressedType, locale: SiteLanguage, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null;
  return readOne<string>({
    key: `slug/${type}/${locale}/${slug}`,
    tags: [slugTag(type, locale, slug)],
    load: async () => {
      const { answer, nextChange } = await readCms<{ docs: { id: string }[] }>(type, {
        'where[slug][equals]': slug,
        'select[slug]': 'true',
        locale,
        'fallback-locale': 'none',
        depth: 0,
        limit: 1,
        pagination: 'false',
      });
      return { answer: answer.docs[0]?.id ?? null, nextChange };
    },
  });
}
