import type { CollectionConfig } from 'payload';

import { nobody, staff } from '../access/staff';
import { groups } from '../content/groups';

import { deliveryFields } from './fields';
import { outbox } from './outbox-name';
import { receiptEndpoint } from './receipt-endpoint';

/** The outbox and, once a row is done, the receipt. Rows are written by the CMS itself, past these rules. */
export const deliveries: CollectionConfig = {
  slug: outbox,
  labels: { singular: { bg: 'Доставка', en: 'Delivery' }, plural: { bg: 'Доставки', en: 'Deliveries' } },
  access: { create: nobody, read: staff('contributor'), update: nobody, delete: nobody },
  defaultSort: '-savedAt',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [receiptEndpoint],
  indexes: [{ fields: ['document', 'savedAt'] }, { fields: ['state', 'nextAttemptAt'] }],
  admin: {
    group: groups.system,
    useAsTitle: 'title',
    defaultColumns: ['title', 'action', 'state', 'savedAt', 'liveAt', 'attempts'],
    listSearchableFields: ['title', 'document'],
    description: {
      bg: 'Всяка публична промяна, изпратена към сайта, и кога посетителите са я видели.',
      en: 'Every public change that was sent to the website, and when visitors had it.',
    },
  },
  fields: deliveryFields,
};
