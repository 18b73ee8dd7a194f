import type { CollectionConfig } from 'payload';

export const referencesSlug = 'content-references';

/** What visitors have, or the newest draft beside or before it. */
export type Layer = 'live' | 'draft';

/** One document or global (`type/id`, `globals/slug`) that names another document or a file in one layer. */
export interface ReferenceRow {
  id: string;
  source: string;
  layer: Layer;
  /** `type/id`. */
  target: string;
}

/**
 * Which content names which documents and files: the answer to "where is it used?" without reading all of it. It tells who names
 * something; in which field and language is read from the content itself. The system writes the rows with everything that is written,
 * see `keep-references.ts`; they are not editable, so no access rule is needed here.
 */
export const references: CollectionConfig = {
  slug: referencesSlug,
  timestamps: false,
  lockDocuments: false,
  admin: { hidden: true },
  labels: {
    singular: { bg: 'Препратка', en: 'Reference' },
    plural: { bg: 'Препратки', en: 'References' },
  },
  fields: [
    { name: 'source', type: 'text', required: true, index: true },
    { name: 'layer', type: 'text', required: true },
    { name: 'target', type: 'text', required: true, index: true },
  ],
};
