import type { Picture } from '@civic/content/views';

import type { Alternates } from '../../platform/urls/alternates';

/** Metadata for search engines and link previews. */
export interface SeoView {
  title: string;
  description: string | null;
  image: Picture | null;
}

/** The result in place of a page that was removed permanently. */
export type Gone = 'gone';

/** The fields of every document page. */
export interface PageView {
  id: string;
  path: string;
  alternates: Alternates;
  seo: SeoView;
  /** When the document was last published, ISO 8601, UTC. */
  updatedAt: string;
}
