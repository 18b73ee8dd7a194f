import { defaultLocale, locales } from '@civic/content/locales';
import type { LocalizationConfig } from 'payload';

const labels = { bg: { bg: 'Български', en: 'Bulgarian' }, en: { bg: 'Английски', en: 'English' } };

/** No text ever stands in for one in another language. */
export const localization: LocalizationConfig = {
  locales: locales.map((code) => ({ code, label: labels[code] })),
  defaultLocale,
  fallback: false,
};
