import type { DateField } from 'payload';

/** A date shown and picked to the minute in the site's time zone; Payload's own components use the browser's. */
export const inSiteTime = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' },
  components: {
    Field: '/src/admin/site-time/site-time-field#SiteTimeField',
    Cell: '/src/admin/site-time/site-time-cell#SiteTimeCell',
    Diff: '/src/admin/site-time/site-time-diff#SiteTimeDiff',
  },
} as const satisfies DateField['admin'];

/** An instant that people pick to the minute in the site's time zone, and read in it in lists and versions. */
export const minuteDate = (name: string) =>
  ({ name, type: 'date', index: true, admin: { ...inSiteTime, date: { ...inSiteTime.date } } }) satisfies DateField;
