import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField } from 'payload';

import { isRow, type RawRow } from '../../platform/rows/raw-row';
import { labelWords, withinWords, type Words } from './labels';

/** A place in a document. */
export interface Place {
  /** Payload's path, such as `layout.2.items.0.text`. */
  path: string;
  /** The labels that lead there. */
  label: Words | null;
  /** The language of the text; `undefined` for values shared by all languages. */
  locale: SiteLanguage | undefined;
}

/** A field without fields beneath it, with its value. */
export interface Leaf extends Place {
  field: FlattenedField;
  value: unknown;
  siblings: RawRow;
  siblingFields: readonly FlattenedField[];
}

const top: Place = { path: '', label: null, locale: undefined };

const below = (place: Place, name: string | number, label: Words | null): Place => ({
  ...place,
  path: place.path ? `${place.path}.${name}` : String(name),
  label: label ? withinWords(place.label, label) : place.label,
});

const numbered = (words: Words, index: number): Words => ({
  bg: `${words.bg} ${index + 1}`,
  en: `${words.en} ${index + 1}`,
});

const rowsOf = (value: unknown) => (Array.isArray(value) ? value : []);

/** The rows of a list with the fields that each has; a row of an unknown block has none. */
function fieldsOfRow(field: FlattenedField, row: RawRow): { fields: readonly FlattenedField[]; label: Words | null } {
  if (field.type !== 'blocks') return { fields: 'flattenedFields' in field ? field.flattenedFields : [], label: null };
  const block = field.blocks.find(({ slug }) => slug === row.blockType);
  return {
    fields: block?.flattenedFields ?? [],
    label: block ? labelWords(block.labels?.singular, block.slug) : null,
  };
}

const inBrackets = (words: Words, inner: Words | null): Words =>
  inner ? { bg: `${words.bg} (${inner.bg})`, en: `${words.en} (${inner.en})` } : words;

/**
 * Every value of a document that is not a container, in the languages given and among the shared ones; localized values are objects
 * by language in `row`.
 */
export function* leavesOf(
  fields: readonly FlattenedField[],
  row: RawRow,
  languages: readonly SiteLanguage[],
  place: Place = top,
): Generator<Leaf> {
  function* ofValue(field: FlattenedField, value: unknown, at: Place, label: Words): Generator<Leaf> {
    if (field.type === 'array' || field.type === 'blocks') {
      for (const [index, each] of rowsOf(value).entries()) {
        if (!isRow(each)) continue;
        const { fields: inner, label: block } = fieldsOfRow(field, each);
        const of = below({ ...at, label: place.label }, index, inBrackets(numbered(label, index), block));
        yield* leavesOf(inner, each, languages, of);
      }
    } else if (field.type === 'group' || field.type === 'tab') {
      if (isRow(value)) yield* leavesOf(field.flattenedFields, value, languages, at);
    } else {
      yield { ...at, field, value, siblings: row, siblingFields: fields };
    }
  }

  for (const field of fields) {
    const label = labelWords('label' in field ? field.label : undefined, field.name);
    const at = below(place, field.name, label);
    const value = row[field.name];
    if (!field.localized || place.locale) yield* ofValue(field, value, at, label);
    else
      for (const locale of languages)
        yield* ofValue(field, isRow(value) ? value[locale] : undefined, { ...at, locale }, label);
  }
}
