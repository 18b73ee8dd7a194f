import type { DateField } from 'payload';

/** An instant that people pick to the minute, in a 24-hour clock. */
export const minuteDate = (name: string) =>
  ({
    name,
    type: 'date',
    index: true,
    admin: {
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd.MM.yyyy HH:mm',
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
    },
  }) satisfies DateField;
