import type { AdminText } from '@civic/content/admin-languages';

/** A date of the calendar without a zone, `2027-05-12`. */
export type Day = string;

export interface Holiday {
  day: Day;
  name: AdminText;
}

/** The public holidays of one country. */
export interface HolidayCalendar {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The IANA zones that the country keeps and no other country does. */
  timeZones: readonly string[];
  /** All statutory days off of the year, in order. */
  inYear: (year: number) => Holiday[];
}

const dayMilliseconds = 86_400_000;

/** The day, counted on from another by a number of days that may be negative. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);

/** 0 is Sunday, 6 is Saturday. */
const weekdayOf = (day: Day): number => new Date(`${day}T00:00Z`).getUTCDay();

export const isWeekend = (day: Day): boolean => [0, 6].includes(weekdayOf(day));
