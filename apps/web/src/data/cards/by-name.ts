import type { SiteLanguage } from '@civic/content/site-languages';

/** The ids of the rows in the alphabetical order of the language. */
export function idsByName(locale: SiteLanguage, rows: { id: string; name: string }[]): string[] {
  const collator = new Intl.Collator(locale);
  return rows.sort((one, other) => collator.compare(one.name, other.name)).map(({ id }) => id);
}
