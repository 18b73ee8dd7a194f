import { adminLanguages } from '@civic/content/admin-languages';
import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';
import type { LocalizationConfig } from 'payload';

import { languageTitle } from '../platform/words/language-name';

/**
 * Lists and pickers of the admin show the default language where a translation is missing; the site never gets one text as a
 * substitute for another, see `access/guard-reads.ts`.
 */
export const localization: LocalizationConfig = {
  locales: siteLanguages.map((code) => ({
    code,
    label: Object.fromEntries(adminLanguages.map((language) => [language, languageTitle(code, language)])),
  })),
  defaultLocale: defaultLanguage,
  fallback: true,
};
