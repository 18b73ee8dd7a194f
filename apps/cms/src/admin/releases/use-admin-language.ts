import { toAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';
import { useTranslation } from '@payloadcms/ui';

/** The language in which the current user reads the admin. */
export function useAdminLanguage(): AdminLanguage {
  const { i18n } = useTranslation();
  return toAdminLanguage(i18n.language);
}
