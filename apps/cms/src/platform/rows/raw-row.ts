import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

/** A row as the database adapter returns it: localized fields are objects keyed by language, relations are ids. */
export type RawRow = Record<string, unknown>;

export type Localized = Partial<Record<SiteLanguage, string>>;

export const isRow = (value: unknown): value is RawRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text; `undefined` for an empty field or another type. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The filled-in languages of a localized text. */
export function localizedOf(value: unknown): Localized {
  if (!isRow(value)) return {};
  const filled = siteLanguages.flatMap((locale) => {
    const text = textOf(value[locale]);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return Object.fromEntries(filled);
}

/** A text that is the same in every language, such as the name of a file. */
export const inEveryLanguage = (text: string): Localized =>
  Object.fromEntries(siteLanguages.map((language) => [language, text]));

/** The id that a relation holds; a populated document counts as its id. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isRow(value) ? idOf(value.id ?? value.value) : undefined;
}

/** The ids of a relation to many, sorted, because their order decides nothing here. */
export function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .map(idOf)
    .filter((id) => id !== undefined)
    .sort();
}

/** The ids that one relation holds in the rows of an array field, sorted. */
export function idsInRows(value: unknown, field: string): string[] {
  if (!Array.isArray(value)) return [];
  return idsOf(value.filter(isRow).map((row) => row[field]));
}

/** An instant as an ISO 8601 string, whatever the adapter's format. */
export function instantOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  const text = textOf(value);
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : new Date(text).toISOString();
}
