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

/** The paths of the fields that the search of the list looks into; those with translations once for each language. */
function pathsOf({ admin, flattenedFields }: Searched, languages: readonly string[]): string[] {
  const names = admin.listSearchableFields ?? [admin.useAsTitle ?? 'id'];
  return names.flatMap((name) => {
    const field = flattenedFields.find((candidate) => candidate.name === name);
    return field && 'localized' in field && field.localized ? languages.map((code) => `${name}.${code}`) : [name];
  });
}

/** What a document has to match: every word stands in one of its fields, in whichever language. */
export function searchWhere(text: string, collection: Searched, languages: readonly string[]): Where {
  const paths = pathsOf(collection, languages);
  return { and: wordsOf(text).map((word) => ({ or: paths.map((path) => ({ [path]: { contains: word } })) })) };
}
