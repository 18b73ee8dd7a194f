import type { SiteLanguage } from '@civic/content/site-languages';

import { isRow, textOf } from '../../../platform/rows/raw-row';
import { documentIn, typeIn } from '../../../platform/words/document-in';
import { languageName } from '../../../platform/words/language-name';
import type { Finding, ReleasableType } from '../plan';

/** A text in both languages of the admin. */
export type Words = Finding['message'];

/** The name of a language within a sentence. */
export const inLanguageWords = (language: SiteLanguage): Words => ({
  bg: `на ${languageName(language, 'bg')}`,
  en: `in ${languageName(language, 'en')}`,
});

/** The name of a document within a sentence; no Bulgarian sentence depends on its gender. */
export function typeWords(type: ReleasableType): Words {
  return { bg: typeIn('bg', type), en: typeIn('en', type) };
}

/** The label of a field, or its name where the label cannot be read without a request. */
export function labelWords(label: unknown, name: string): Words {
  if (isRow(label)) return { bg: textOf(label.bg) ?? name, en: textOf(label.en) ?? name };
  const text = textOf(label) ?? name;
  return { bg: text, en: text };
}

/** Labels from the outermost field to the innermost, as Payload writes them. */
export const withinWords = (outer: Words | null, inner: Words): Words =>
  outer ? { bg: `${outer.bg} > ${inner.bg}`, en: `${outer.en} > ${inner.en}` } : inner;

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
