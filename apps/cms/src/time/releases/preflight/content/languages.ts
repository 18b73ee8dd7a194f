import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { isRow, textOf, type RawRow } from '../../../../platform/rows/raw-row';

/** The field that names a document: `title` or `name`. */
export const titleField = (fields: readonly { name: string }[]): 'title' | 'name' =>
  fields.some(({ name }) => name === 'title') ? 'title' : 'name';

/** The text of a localized field in one language; `undefined` when it is empty. */
export const textIn = (value: unknown, locale: SiteLanguage): string | undefined =>
  isRow(value) ? textOf(value[locale]) : undefined;

/** Whether a document exists in a language: when it has a title or name in it. */
export const existsIn = (content: RawRow, locale: SiteLanguage): boolean =>
  textIn(content.title ?? content.name, locale) !== undefined;

export const existingLanguages = (content: RawRow): SiteLanguage[] =>
  siteLanguages.filter((locale) => existsIn(content, locale));
