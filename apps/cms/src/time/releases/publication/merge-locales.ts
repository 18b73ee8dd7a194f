import { siteLanguages as allLocales, type SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField } from 'payload';

import type { RawRow } from '../../../platform/rows/raw-row';

/** The properties used of a field of a collection's `flattenedFields`; tests need no more. */
export interface MergeField {
  name: string;
  type: string;
  localized?: boolean;
  required?: boolean;
  label?: unknown;
  /** The types of the documents or files that the field names. */
  relationTo?: string | string[];
  flattenedFields?: MergeField[];
  blocks?: { slug: string; flattenedFields: MergeField[] }[];
}

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** A localized value with the given languages taken from the pinned one and the others left as they are. */
function mergeValue(base: unknown, pinned: unknown, locales: readonly SiteLanguage[]): Row {
  const merged: Row = { ...(isRow(base) ? base : {}) };
  for (const locale of locales) {
    const value = isRow(pinned) ? pinned[locale] : undefined;
    if (value === undefined || value === null) delete merged[locale];
    else merged[locale] = value;
  }
  return merged;
}

function fieldsOfRow(field: MergeField, row: Row): MergeField[] {
  if (field.type !== 'blocks') return field.flattenedFields ?? [];
  return field.blocks?.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [];
}

type Merge = (fields: MergeField[], base: Row, pinned: Row) => Row;

/** Rows are the shared part of a list: they keep their order and number, and find their texts by their ids. */
function mergeRows(
  field: MergeField,
  base: unknown,
  pinned: unknown,
  merge: Merge,
  substitute: Row | undefined,
): Row[] {
  const pinnedById = new Map(rowsOf(pinned).map((row) => [row.id, row]));
  return rowsOf(base).map((row) => {
    const match = pinnedById.get(row.id) ?? substitute;
    return match ? merge(fieldsOfRow(field, row), row, match) : row;
  });
}

/** `substitute` replaces the pinned row where none has the id. */
const merging = (locales: readonly SiteLanguage[], substitute?: Row): Merge => {
  const merge: Merge = (fields, base, pinned) => {
    const merged: Row = { ...base };
    for (const field of fields) {
      const { name, type } = field;
      if (field.localized) merged[name] = mergeValue(base[name], pinned[name], locales);
      else if (type === 'array' || type === 'blocks') {
        if (Array.isArray(base[name])) merged[name] = mergeRows(field, base[name], pinned[name], merge, substitute);
      } else if (field.flattenedFields && (isRow(base[name]) || isRow(pinned[name]))) {
        const [own, other] = [base[name], pinned[name]].map((value) => (isRow(value) ? value : {})) as [Row, Row];
        merged[name] = merge(field.flattenedFields, own, other);
      }
    }
    return merged;
  };
  return merge;
};

/**
 * The base with only the localized fields of some languages taken from the pinned content: a release of one language changes
 * neither the other's texts nor any shared field. Rows that the base does not have are shared structure and stay out. Both hold all
 * languages, localized values as objects by language.
 */
export function mergeLocales(fields: MergeField[], base: Row, pinned: Row, locales: readonly SiteLanguage[]): Row {
  return merging(locales)(fields, base, pinned);
}

/**
 * The content with its shared fields, and some languages as they are public: texts of theirs that are not, such as those of new rows, are
 * left out.
 */
export function withholdLocales(
  fields: MergeField[],
  content: Row,
  publicNow: Row | null,
  locales: readonly SiteLanguage[],
): Row {
  return merging(locales, {})(fields, content, publicNow ?? {});
}

/** Only the given languages of the content, with its shared fields: the result of a first publication in one language. */
export function onlyLocales(fields: MergeField[], content: Row, locales: readonly SiteLanguage[]): Row {
  const others = allLocales.filter((locale) => !locales.includes(locale));
  return withholdLocales(fields, content, null, others);
}

/** The fields of a collection; a test may give only the properties that the merge reads. */
export type MergeFields = readonly FlattenedField[] | readonly MergeField[];

/** The content visitors will have: the whole content, or the public one with some languages of it. */
export function effectiveContent(
  fields: MergeFields,
  content: RawRow,
  publicNow: RawRow | null,
  languages: readonly SiteLanguage[] | null,
): RawRow {
  if (!languages) return content;
  // The merge reads a few properties that every flattened field has.
  const shapes = fields as MergeField[];
  return publicNow ? mergeLocales(shapes, publicNow, content, languages) : onlyLocales(shapes, content, languages);
}
