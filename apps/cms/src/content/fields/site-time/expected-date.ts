import type { DateField } from 'payload';

/** A date with a `precision` and a `certainty`: a minute, a day, a month or a season of the site's calendar. */
export const expectedDate = (name: string) =>
  ({
    name,
    type: 'date',
    admin: {
      components: { Field: '/src/admin/site-time/expected-date-field#ExpectedDateField' },
    },
  }) satisfies DateField;
