export {
  siteLanguages as locales,
  defaultLanguage as defaultLocale,
  isSiteLanguage as isLocale,
  otherLanguages as otherLocales,
} from './site-languages';
export type { SiteLanguage as Locale } from './site-languages';
