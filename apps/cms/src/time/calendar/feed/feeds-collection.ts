import type { CollectionConfig } from 'payload';

export const calendarFeedsSlug = 'calendar-feeds';

/** Private addresses under which members of staff read the calendar in their own programs; only a hash of each is stored. */
export const calendarFeeds: CollectionConfig = {
  slug: calendarFeedsSlug,
  lockDocuments: false,
  admin: { hidden: true },
  labels: {
    singular: { bg: 'Адрес на календар', en: 'Calendar address' },
    plural: { bg: 'Адреси на календари', en: 'Calendar addresses' },
  },
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'language', type: 'text' },
    { name: 'revokedAt', type: 'date' },
    { name: 'lastReadAt', type: 'date' },
  ],
};
