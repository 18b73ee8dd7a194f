import type { CollectionConfig } from 'payload';

export const calendarFeedsSlug = 'calendar-feeds';

/** Private addresses under which a member of staff reads the calendar in a program of their own; only a hash of each is kept. */
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
