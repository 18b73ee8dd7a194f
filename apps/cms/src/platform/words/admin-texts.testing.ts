import type { AdminLanguage } from '@civic/content/admin-languages';
import { t } from '@payloadcms/translations';

import { translatorOf, type AdminTexts, type Translate } from './admin-texts';

/** The texts of some namespaces in a language, for tests of a part of the CMS. */
export function translatorOver(namespaces: Partial<AdminTexts>, language: AdminLanguage): Translate {
  const translations = Object.fromEntries(
    Object.entries<Record<AdminLanguage, object>>(namespaces).map(([name, texts]) => [name, texts[language]]),
  );
  return translatorOf({ t: (key, vars) => t({ key, translations: translations as never, vars }) });
}
