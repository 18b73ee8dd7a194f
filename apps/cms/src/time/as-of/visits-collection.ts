import type { CollectionConfig } from 'payload';

import { nobody, staff } from '../../access/staff';

export const asOfVisitsSlug = 'as-of-visits';

/** The log of what was opened through preview links. */
export const asOfVisits: CollectionConfig = {
  slug: asOfVisitsSlug,
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: staff('publisher'), update: nobody, delete: nobody },
  admin: { hidden: true },
  labels: { singular: { bg: 'Преглед', en: 'Preview visit' }, plural: { bg: 'Прегледи', en: 'Preview visits' } },
  fields: [
    { name: 'link', type: 'text', required: true, index: true },
    { name: 'person', type: 'text' },
    { name: 'openedAt', type: 'date', required: true, index: true },
    { name: 'instant', type: 'date' },
    { name: 'path', type: 'text' },
  ],
};
