import { toAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';
import { offsetAt, wallTimeOf } from '@civic/content/zoned';
import { formatDay, formatInstant } from '@civic/ui/format/instant';
import { offsetName, zoneName } from '@civic/ui/format/zone-name';

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** `12.05.2027`, `12 May 2027`, from `2027-05-12`; English names the month, which cannot be mistaken for the day. */
export function dayIn(language: AdminLanguage, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'bg') return `${day}.${month}.${year}`;
  return `${Number(day)} ${months.format(Date.UTC(2000, Number(month) - 1))} ${year}`;
}

const partsOf = (wall: string) => ({ date: wall.slice(0, 10), time: wall.slice(11) });

/** `12.05.2027, 09:00`: the wall-clock time of the zone at the instant (ms since the epoch). */
export function siteTime(instant: number, timeZone: string, language: string): string {
  const { date, time } = partsOf(wallTimeOf(instant, timeZone));
  return `${dayIn(toAdminLanguage(language), date)}, ${time}`;
}

/** `12.05.2027, 09:00:07`: the same to the second, for what may happen several times in a minute. */
export function siteTimeToTheSecond(instant: number, timeZone: string, language: string): string {
  // Clocks of the world differ by whole minutes.
  return `${siteTime(instant, timeZone, language)}:${new Date(instant).toISOString().slice(17, 19)}`;
}

/**
 * `12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC`: an instant (ms since the epoch) in the site's time zone and in UTC, with the UTC
 * day where it differs. The month is a word: beside an input that a browser writes in its own order, numbers could be read in two.
 */
export function siteTimeLine(instant: number, timeZone: string, language: string): string {
  const locale = toAdminLanguage(language);
  const iso = new Date(instant).toISOString();
  const here = wallTimeOf(instant, timeZone).slice(0, 10);
  const utc = partsOf(wallTimeOf(instant, 'UTC'));
  if (timeZone === 'UTC') return `${formatInstant(locale, iso, 'UTC')} UTC`;
  const zone = `${zoneName(locale, timeZone)}, ${offsetName(offsetAt(instant, timeZone))}`;
  const utcDay = utc.date === here ? '' : `${formatDay(locale, iso, 'UTC')}, `;
  return `${formatInstant(locale, iso, timeZone)} (${zone}) · ${utcDay}${utc.time} UTC`;
}
