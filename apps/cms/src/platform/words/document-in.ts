import type { AdminLanguage } from '@civic/content/admin-languages';
import { contentTypeOf, type DocumentType } from '@civic/content/content-types';

const withSmallLetter = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a type is called within a sentence. */
export const typeIn = (language: AdminLanguage, type: DocumentType): string =>
  withSmallLetter(contentTypeOf(type).labels.singular[language]);

/** `„София“ (град)`; no Bulgarian sentence depends on its gender. */
export function documentIn(language: AdminLanguage, title: string, type: DocumentType): string {
  const kind = typeIn(language, type);
  return language === 'bg' ? `„${title}“ (${kind})` : `“${title}” (${kind})`;
}
