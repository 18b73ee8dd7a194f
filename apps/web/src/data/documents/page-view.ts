import type { Picture } from '@civic/content/views';

import type { Alternates } from '../../platform/urls/alternates';

/** What search engines and link previews are told. */
export interface SeoView {
  title: string;
  description: string | null;
  image: Picture | null;
}

/** In place of a page that was removed for good. */
export type Gone = 'gone';

/** What every page of a document has. */
export interface PageView {
  id: string;
  path: string;
  alternates: Alternates;
  seo: SeoView;
  /** When the document was last published, ISO 8601, UTC. */
  updatedAt: string;
}
