import type { AdminLanguage } from '@civic/content/admin-languages';

import { translatorOver } from '../../platform/words/admin-texts.testing';
import { error } from './payload/error';
import { namespaces } from './translations';

const i18nIn = (language: AdminLanguage) => ({
  language,
  fallbackLanguage: 'bg',
  t: translatorOver({ ...namespaces, error } as typeof namespaces, language),
});
const i18n = { bg: i18nIn('bg'), en: i18nIn('en') };

/** Payload's translation in a language, with all texts of the admin. */
export const translationIn = (language: AdminLanguage) => ({ i18n: i18n[language] });

/** The language in which the tested components are read. */
export const reader: { language: AdminLanguage } = { language: 'bg' };

/** Replaces Payload's hook in tests of components that need nothing else of `@payloadcms/ui`. */
export const useTranslation = () => translationIn(reader.language);
