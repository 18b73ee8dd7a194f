import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { isRow, localizedOf, type RawRow } from '../platform/rows/raw-row';

/** The field, one value a language, by which a language of a document is kept from visitors; its texts stay as they are. */
export const languageWithdrawn = 'languageWithdrawn';

/** The languages in which a row of the database has a title. */
const languagesOf = (row: RawRow): SiteLanguage[] => {
  const titles = localizedOf(row.title ?? row.name);
  return siteLanguages.filter((language) => titles[language]);
};

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

/** The languages in which a row of the database has a title, and which are withdrawn; visitors would find it there otherwise. */
export function withdrawnLanguages(row: RawRow): SiteLanguage[] {
  const shown = shownLanguages(row);
  return languagesOf(row).filter((language) => !shown.includes(language));
}

/** Whether a document that visitors could find in some language is withdrawn in all of these. */
export function isWithdrawnEverywhere(row: RawRow): boolean {
  const withdrawn = withdrawnLanguages(row);
  return withdrawn.length > 0 && withdrawn.length === languagesOf(row).length;
}
