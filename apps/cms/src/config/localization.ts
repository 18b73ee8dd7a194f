import { defaultLocale, locales } from '@civic/content/locales';
import type { LocalizationConfig } from 'payload';

const labels = { bg: { bg: 'Български', en: 'Bulgarian' }, en: { bg: 'Английски', en: 'English' } };

/**
 * Lists and pickers of the admin show the default language where a translation is missing; the site never gets one text
 * in place of another, see `access/guard-reads.ts`.
 */
export const localization: LocalizationConfig = {
  locales: locales.map((code) => ({ code, label: labels[code] })),
  defaultLocale,
  fallback: true,
};
