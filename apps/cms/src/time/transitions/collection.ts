import type { CollectionConfig } from 'payload';

import { nobody, staff } from '../../access/staff';

export const transitionsSlug = 'transitions';

/**
 * Instants of windows that have passed, each once: their consequences (delivery, mail, audit) depend on these rows. The site itself
 * does not: it re-renders its pages without them.
 */
export const transitions: CollectionConfig = {
  slug: transitionsSlug,
  lockDocuments: false,
  disableDuplicate: true,
  access: { create: nobody, read: staff('contributor'), update: nobody, delete: nobody },
  admin: { hidden: true },
  labels: { singular: { bg: 'Преход', en: 'Transition' }, plural: { bg: 'Преходи', en: 'Transitions' } },
  fields: [
    /** `document kind instant`, which makes each one happen once. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
};
