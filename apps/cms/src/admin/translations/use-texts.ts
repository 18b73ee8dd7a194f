import { toAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';
import { useTranslation } from '@payloadcms/ui';

import { translatorOf, type Translate } from '../../platform/words/admin-texts';

/** The texts in the language of the current user, for client components. `t` changes only with the language. */
export function useTexts(): { t: Translate; language: AdminLanguage } {
  const { i18n } = useTranslation();
  return { t: translatorOf(i18n), language: toAdminLanguage(i18n.language) };
}
