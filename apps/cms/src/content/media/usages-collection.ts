import type { CollectionConfig } from 'payload';

export const usagesSlug = 'media-usages';

/**
 * The periods in which visitors may see an image, one per published document that shows it. The system writes them with every
 * publication and reads them when a file is requested; it is not editable, so no access rule is needed here.
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
