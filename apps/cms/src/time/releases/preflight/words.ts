import type { SiteLanguage } from '@civic/content/site-languages';

import type { Words } from '../../../content/references/labels';
import { documentIn, typeIn } from '../../../platform/words/document-in';
import { languageName } from '../../../platform/words/language-name';
import type { ReleasableType } from '../plan';

export { labelWords, withinWords } from '../../../content/references/labels';
export type { Words } from '../../../content/references/labels';

/** The name of a language within a sentence. */
export const inLanguageWords = (language: SiteLanguage): Words => ({
  bg: `на ${languageName(language, 'bg')}`,
  en: `in ${languageName(language, 'en')}`,
});

/** The name of a document within a sentence; no Bulgarian sentence depends on its gender. */
export function typeWords(type: ReleasableType): Words {
  return { bg: typeIn('bg', type), en: typeIn('en', type) };
}

/** `„София“ (град)`. */
export function documentWords(title: string, type: ReleasableType): Words {
  return { bg: documentIn('bg', title, type), en: documentIn('en', title, type) };
}

/** Builds a text in both languages at once from bilingual parts. */
export function sentence<Parts extends Record<string, Words>>(
  parts: Parts,
  bg: (part: Record<keyof Parts, string>) => string,
  en: (part: Record<keyof Parts, string>) => string,
): Words {
  const inOne = (language: keyof Words) =>
    Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, words[language]])) as Record<
      keyof Parts,
      string
    >;
  return { bg: bg(inOne('bg')), en: en(inOne('en')) };
}
