import { bulgaria } from './bulgaria';
import type { Day, Holiday, HolidayCalendar } from './holiday';

/** One entry per country; another city's country is added here. */
const calendars: readonly HolidayCalendar[] = [bulgaria];

/** The holidays of the country of the site's time zone; empty where they are not known. */
const holidayCalendarOf = (timeZone: string): HolidayCalendar | undefined =>
  calendars.find(({ timeZones }) => timeZones.includes(timeZone));

/** Two holidays of one day, such as Labour Day on Holy Saturday, as one. */
function asOne(holidays: Holiday[]): Holiday[] {
  const days = [...new Set(holidays.map(({ day }) => day))];
  return days.map((day) => {
    const names = holidays.filter((holiday) => holiday.day === day).map(({ name }) => name);
    return { day, name: { bg: names.map(({ bg }) => bg).join(', '), en: names.map(({ en }) => en).join(', ') } };
  });
}

/** Public holidays from a day up to another, which is excluded, in the country of the site's zone; one per day. */
export function holidaysIn(timeZone: string, from: Day, to: Day): Holiday[] {
  const calendar = holidayCalendarOf(timeZone);
  if (!calendar) return [];
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return asOne(years.flatMap((year) => calendar.inYear(year)).filter(({ day }) => day >= from && day < to));
}
