import { dayAfter, type Day } from './holiday';

/** The difference between the Gregorian and the Julian calendar, in days. */
const julianLag = (year: number) => Math.floor(year / 100) - Math.floor(year / 400) - 2;

/**
 * Easter Sunday of the Orthodox churches, in the Gregorian calendar: the paschal rule is that of the Julian calendar, by
 * Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const month = Math.floor((moon + sunday + 114) / 31);
  const date = ((moon + sunday + 114) % 31) + 1;
  const julian = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return dayAfter(julian, julianLag(year));
}
