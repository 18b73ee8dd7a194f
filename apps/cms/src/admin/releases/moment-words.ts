import type { AdminLanguage } from '@civic/content/admin-languages';
import { formatInstant } from '@civic/ui/format/instant';
import { zoneName } from '@civic/ui/format/zone-name';

/** The language and the time zone in which instants are shown. */
export interface Telling {
  language: AdminLanguage;
  /** The site's zone, an IANA name. */
  timeZone: string;
}

/** `12 май 2027 г., 09:00 ч. (София)`, `12 May 2027, 09:00 (Sofia)`, from an instant (ISO 8601). */
export const momentWords = (instant: string, { language, timeZone }: Telling): string =>
  `${formatInstant(language, instant, timeZone)} (${zoneName(language, timeZone)})`;
