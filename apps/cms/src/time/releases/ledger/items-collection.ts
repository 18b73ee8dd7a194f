import type { CollectionConfig } from 'payload';

import { releaseItemsSlug } from './ledger-row';

/**
 * The effect of a release on each of its documents. `base` is what was public when it was scheduled, `content` the whole pinned
 * version, all languages in it, and `hash` its fingerprint: the release changes what differs between the two. `before` is the public
 * content before and after it, written when the release is carried out, so that it can be taken back.
 */
export const releaseItems: CollectionConfig = {
  slug: releaseItemsSlug,
  timestamps: false,
  indexes: [{ fields: ['document', 'doneAt'] }],
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
    { name: 'base', type: 'json' },
    { name: 'content', type: 'json' },
    { name: 'hash', type: 'text' },
    { name: 'before', type: 'json' },
    /** As `before`, once a release under it was taken back: what lies under this one since. */
    { name: 'layer', type: 'json' },
    { name: 'doneAt', type: 'date' },
    /** When it was taken back, by its end or by a revert. */
    { name: 'endedAt', type: 'date' },
  ],
};
