import type { SiteLanguage } from '@civic/content/site-languages';

import type { SeoView } from '../documents/page-view';
import { readPictures } from './pictures';
import { idOf } from '../documents/raw-documents';

interface RawSeo {
  title?: string | null;
  description?: string | null;
  image?: string | { id: string } | null;
}

interface Fallback {
  title: string;
  description?: string | null;
  /** The id of a media document. */
  image?: string | undefined;
}

/** Metadata for search engines; empty fields are filled from the document itself. */
export async function toSeo(
  locale: SiteLanguage,
  raw: RawSeo | null | undefined,
  fallback: Fallback,
): Promise<SeoView> {
  const image = idOf(raw?.image) ?? fallback.image;
  const pictureOf = await readPictures(locale, [image]);
  return {
    title: raw?.title ?? fallback.title,
    description: raw?.description ?? fallback.description ?? null,
    image: pictureOf(image),
  };
}
