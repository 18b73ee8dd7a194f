import type { CollectionConfig } from 'payload';

import { releaseItemsSlug } from './ledger-row';

/**
 * The effect of a release on each of its documents. `content` is the whole pinned version, all languages in it, and `hash` its
 * fingerprint; `before` is the public content before, written when the release is carried out, so that it can be reverted.
 */
export const releaseItems: CollectionConfig = {
  slug: releaseItemsSlug,
  timestamps: false,
  lockDocuments: false,
  admin: { hidden: true },
  labels: {
    singular: { bg: 'Документ от насрочена промяна', en: 'Item of a release' },
    plural: { bg: 'Документи от насрочени промени', en: 'Items of releases' },
  },
  fields: [
    { name: 'release', type: 'text', required: true, index: true },
    { name: 'position', type: 'number', required: true },
    /** `type/id`. */
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'action', type: 'text', required: true },
    { name: 'locales', type: 'json' },
    { name: 'version', type: 'text' },
    { name: 'content', type: 'json' },
    { name: 'hash', type: 'text' },
    { name: 'before', type: 'json' },
  ],
};
