import type { AdminLanguage } from '@civic/content/admin-languages';
import { intlLocale } from '@civic/ui/messages/messages';

import { momentWords } from '../releases/moment-words';

/** Dates in the dashboard's format: in the site's time zone, in the language of the admin. */
export interface Moments {
  /** `24 ноември 2026 г., 09:00 ч. (София)` */
  full: (instant: string | Date) => string;
  /** „преди 5 минути“ */
  ago: (instant: string | Date) => string;
  partOfDay: 'morning' | 'day' | 'evening';
}

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function relative(formatter: Intl.RelativeTimeFormat, milliseconds: number): string {
  const [unit, length] = steps.find(([, size]) => milliseconds >= size) ?? (['minute', 60_000] as const);
  return formatter.format(-Math.floor(milliseconds / length), unit);
}

function partOfDay(hour: number): Moments['partOfDay'] {
  if (hour >= 4 && hour < 11) return 'morning';
  return hour >= 11 && hour < 18 ? 'day' : 'evening';
}

/** `now` in ms since the epoch; `timeZone` is an IANA name. */
export function moments(language: AdminLanguage, timeZone: string, now: number): Moments {
  const tag = intlLocale(language);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  const formatter = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return {
    full: (instant) => momentWords(new Date(instant).toISOString(), { language, timeZone }),
    ago: (instant) => relative(formatter, Math.max(0, now - new Date(instant).getTime())),
    partOfDay: partOfDay(Number(hour.format(now))),
  };
}
