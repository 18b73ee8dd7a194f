import type { Locale } from '@civic/content/locales';
import { useTranslation } from '@payloadcms/ui';

/** The language in which the admin speaks to whoever is logged in: Bulgarian unless it is English. */
export function useAdminLanguage(): Locale {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'bg';
}
