import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { isRow, type RawRow } from '../platform/rows/raw-row';

/** The field, one value a language, by which a language of a document is kept from visitors; its texts stay as they are. */
export const languageWithdrawn = 'languageWithdrawn';

/** The languages of a row of the database that are not withdrawn. */
export function shownLanguages(row: RawRow): SiteLanguage[] {
  const withdrawn = row[languageWithdrawn];
  return siteLanguages.filter((language) => !(isRow(withdrawn) && withdrawn[language] === true));
}

/** Texts that make a document exist in a language. */
const names = ['title', 'name', 'slug'];

/** A row of the database without title and address in its withdrawn languages: in these, visitors find no document. */
export function withoutWithdrawn(row: RawRow): RawRow {
  const shown = shownLanguages(row);
  if (shown.length === siteLanguages.length) return row;
  const reduced = names.flatMap((name) => {
    const texts = row[name];
    return isRow(texts) ? [[name, Object.fromEntries(shown.map((language) => [language, texts[language]]))]] : [];
  });
  return { ...row, ...Object.fromEntries(reduced) };
}
