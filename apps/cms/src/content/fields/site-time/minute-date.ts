import type { DateField } from 'payload';

/**
 * An instant that people pick to the minute on the clock of the site, and read on it in lists and versions; Payload's own
 * components go by the clock of the browser.
 */
export const minuteDate = (name: string) =>
  ({
    name,
    type: 'date',
    index: true,
    admin: {
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' },
      components: {
        Field: '/src/admin/site-time/site-time-field#SiteTimeField',
        Cell: '/src/admin/site-time/site-time-cell#SiteTimeCell',
        Diff: '/src/admin/site-time/site-time-diff#SiteTimeDiff',
      },
    },
  }) satisfies DateField;
