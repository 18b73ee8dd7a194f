import type { SiteLanguage } from '@civic/content/site-languages';
import { formatInstant } from '@civic/ui/format/instant';
import { zoneName } from '@civic/ui/format/zone-name';
import { intlLocale } from '@civic/ui/messages/messages';

/** „сряда, 12 май 2027 г., 09:00 ч. (София)“, "Wednesday, 12 May 2027, 09:00 (Sofia)", from an instant in ms (UTC). */
export function momentText(locale: SiteLanguage, instant: number, timeZone: string): string {
  const weekday = new Intl.DateTimeFormat(intlLocale(locale), { weekday: 'long', timeZone }).format(instant);
  const moment = formatInstant(locale, new Date(instant).toISOString(), timeZone);
  return `${weekday}, ${moment} (${zoneName(locale, timeZone)})`;
}
