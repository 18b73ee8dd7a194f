import type { CollectionConfig } from 'payload';

export const usagesSlug = 'media-usages';

/**
 * Which published document shows which image, and from when until when visitors may see it for that. Written by the
 * system with every publication, read when a file is asked for; nobody edits it, so that no access is decided here.
 */
export const mediaUsages: CollectionConfig = {
  slug: usagesSlug,
  timestamps: false,
  lockDocuments: false,
  admin: { hidden: true },
  labels: {
    singular: { bg: 'Употреба на изображение', en: 'Use of an image' },
    plural: { bg: 'Употреби на изображения', en: 'Uses of images' },
  },
  fields: [
    { name: 'media', type: 'text', required: true, index: true },
    { name: 'owner', type: 'text', required: true, index: true },
    { name: 'from', type: 'date', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
};
