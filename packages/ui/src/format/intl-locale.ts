import type { Locale } from '@civic/content/locales';

const tags: Record<Locale, string> = { bg: 'bg-BG', en: 'en-GB' };

/** The BCP 47 tag for `Intl`: English as Europe writes it, the day before the month. */
export const intlLocale = (locale: Locale): string => tags[locale];
