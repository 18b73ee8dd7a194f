import { globalTag } from '@civic/content/cache-tags';
import type { GlobalType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';

import { readCms, type CmsAnswer } from '../store/cms-client';
import { CmsRequestError, ContentUnavailableError } from '../store/errors';
import type { RawGlobals } from './raw-documents';
import { readOne } from '../store/read-one';
import { markGlobalShown } from './page-marks';

async function load<Slug extends GlobalType>(
  slug: Slug,
  locale: SiteLanguage,
): Promise<CmsAnswer<RawGlobals[Slug] | null>> {
  try {
    const query = { locale, 'fallback-locale': 'none', depth: 0 };
    const { answer, nextChange } = await readCms<RawGlobals[Slug]>(`globals/${slug}`, query);
    // Before the first publication the CMS returns default values.
    return { answer: answer.updatedAt ? answer : null, nextChange };
  } catch (error) {
    if (error instanceof CmsRequestError && error.status === 404) return { answer: null, nextChange: undefined };
    throw error;
  }
}

/** A global in one language; `null` before its first publication. @throws ContentUnavailableError */
export async function readGlobal<Slug extends GlobalType>(
  slug: Slug,
  locale: SiteLanguage,
): Promise<RawGlobals[Slug] | null> {
  const global = await readOne<RawGlobals[Slug]>({
    key: `global/${slug}/${locale}`,
    tags: [globalTag(slug)],
    load: () => load(slug, locale),
  });
  await markGlobalShown(slug, global?.updatedAt);
  return global;
}

/** As `readGlobal`, but also `null` while it is unavailable: for the frame of every page, error pages included. */
export async function readGlobalOrNone<Slug extends GlobalType>(
  slug: Slug,
  locale: SiteLanguage,
): Promise<RawGlobals[Slug] | null> {
  return readGlobal(slug, locale).catch((error: unknown) => {
    if (error instanceof ContentUnavailableError) return null;
    throw error;
  });
}
