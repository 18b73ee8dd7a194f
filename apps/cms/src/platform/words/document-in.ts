import type { AdminLanguage } from '@civic/content/admin-languages';
import { contentTypeOf, type DocumentType } from '@civic/content/content-types';

import { withSmallLetter } from './small-letter';

/** What a type is called within a sentence. */
export const typeIn = (language: AdminLanguage, type: DocumentType): string =>
  withSmallLetter(contentTypeOf(type).labels.singular[language]);

/** `„София“ (град)`; no Bulgarian sentence depends on its gender. */
export function documentIn(language: AdminLanguage, title: string, type: DocumentType): string {
  const kind = typeIn(language, type);
  return language === 'bg' ? `„${title}“ (${kind})` : `“${title}” (${kind})`;
}
