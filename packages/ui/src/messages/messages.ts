import type { AdminLanguage } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';

import { bg, type Messages } from './bg';
import { en } from './en';

/** A language with texts: those of the site and of the admin, which formats dates like the site. */
export type Language = SiteLanguage | AdminLanguage;

const dictionaries: Record<Language, Messages> = { bg, en };

/** The texts of the site and of its components in a language. */
export const messages = (language: Language): Messages => dictionaries[language];

/** The BCP 47 tag for `Intl`, such as `en-GB`. */
export const intlLocale = (language: Language): string => messages(language).tag;
