import type { FlattenedField, Where } from 'payload';

/** A collection as far as a search reads it. */
export interface Searched {
  flattenedFields: readonly FlattenedField[];
  admin: { useAsTitle?: string; listSearchableFields?: string[] };
}

/** The most words of a search that count: each of them is looked for in each field and language. */
const mostWords = 6;

/** The words of a search, each once. */
const wordsOf = (text: string): string[] => [...new Set(text.trim().split(/\s+/u))].filter(Boolean).slice(0, mostWords);

/** The paths of the fields that a search looks into; those with translations once for each language. */
function pathsOf({ admin, flattenedFields }: Searched, languages: readonly string[], isOnlyTitle: boolean): string[] {
  const title = admin.useAsTitle ?? 'id';
  const names = isOnlyTitle ? [title] : (admin.listSearchableFields ?? [title]);
  return names.flatMap((name) => {
    const field = flattenedFields.find((candidate) => candidate.name === name);
    return field && 'localized' in field && field.localized ? languages.map((code) => `${name}.${code}`) : [name];
  });
}

const whereOf = (text: string, paths: string[]): Where => ({
  and: wordsOf(text).map((word) => ({ or: paths.map((path) => ({ [path]: { contains: word } })) })),
});

/** What a document has to match: every word stands in one of the fields that the search of its list looks into, in whichever language. */
export const searchWhere = (text: string, collection: Searched, languages: readonly string[]): Where =>
  whereOf(text, pathsOf(collection, languages, false));

/** The same for its title alone. */
export const titleWhere = (text: string, collection: Searched, languages: readonly string[]): Where =>
  whereOf(text, pathsOf(collection, languages, true));
