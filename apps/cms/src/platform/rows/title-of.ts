import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';

import { isRow, textOf, type RawRow } from './raw-row';

/** The title of a document, from its content in all languages: in the default language where it has one. */
export function titleOf(content: RawRow | null | undefined): string {
  const title = content?.title ?? content?.name;
  if (!isRow(title)) return textOf(title) ?? '—';
  return textOf(title[defaultLanguage]) ?? siteLanguages.map((locale) => textOf(title[locale])).find(Boolean) ?? '—';
}
