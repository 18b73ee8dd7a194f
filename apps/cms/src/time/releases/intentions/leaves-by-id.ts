import { siteLanguages } from '@civic/content/site-languages';

import { isRow, type RawRow } from '../../../platform/rows/raw-row';
import { isBookkeeping } from '../publication/fingerprint';
import type { MergeField } from '../publication/merge-locales';

/**
 * The values of a document by path. A path names rows by their ids and languages at its end, such as
 * `layout#6650.items#6651.text@en`, so that it stays the same while rows are added, moved or removed around it. The path of a list
 * holds its rows' heads.
 */
export type Leaves = Map<string, unknown>;

/** A row of a list without its fields. */
export interface RowHead {
  id: string;
  blockType?: string;
}

const isList = ({ type }: MergeField) => type === 'array' || type === 'blocks';

/** Whether a field holds content: joins are queries, and bookkeeping says nothing to visitors. */
export const isContent = ({ name, type }: MergeField) => type !== 'join' && !isBookkeeping(name);

const contentOf = (fields: readonly MergeField[]) => fields.filter(isContent);

/** The fields of a row: those of its block in a list of blocks. */
export function fieldsOfRow(field: MergeField, { blockType }: { blockType?: unknown }): MergeField[] {
  if (field.type !== 'blocks') return field.flattenedFields ?? [];
  return field.blocks?.find(({ slug }) => slug === blockType)?.flattenedFields ?? [];
}

/** The rows of a list; `null` unless all have an id of their own, since they cannot be told apart then. */
export function rowsWithIds(value: unknown): (RawRow & RowHead)[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value.filter((row): row is RawRow & RowHead => isRow(row) && typeof row.id === 'string');
  return rows.length === value.length && new Set(rows.map(({ id }) => id)).size === rows.length ? rows : null;
}

const headOf = ({ id, blockType }: RawRow & RowHead): RowHead => ({
  id,
  ...(blockType !== undefined && { blockType }),
});

/** The path of a row. */
export const rowPath = (list: string, id: string) => `${list}#${id}`;

/** The values of a document with all its languages; localized values are objects by language in `row`. */
export function leavesById(fields: readonly MergeField[], row: RawRow, prefix = ''): Leaves {
  const leaves: Leaves = new Map();
  for (const field of contentOf(fields)) {
    const path = prefix + field.name;
    const value = row[field.name];
    const rows = isList(field) && !field.localized ? rowsWithIds(value) : null;
    if (field.localized) {
      for (const language of siteLanguages)
        leaves.set(`${path}@${language}`, isRow(value) ? value[language] : undefined);
    } else if (rows) {
      leaves.set(path, rows.map(headOf));
      for (const each of rows) {
        const inner = leavesById(fieldsOfRow(field, each), each, `${rowPath(path, each.id)}.`);
        for (const [key, leaf] of inner) leaves.set(key, leaf);
      }
    } else if (field.flattenedFields && !isList(field)) {
      const inner = leavesById(field.flattenedFields, isRow(value) ? value : {}, `${path}.`);
      for (const [key, leaf] of inner) leaves.set(key, leaf);
    } else leaves.set(path, value);
  }
  return leaves;
}

const isHead = (value: unknown): value is RowHead => isRow(value) && typeof value.id === 'string';

/** The rows' heads that a list's path holds; `null` for any other value. */
export const headsIn = (value: unknown): RowHead[] | null =>
  Array.isArray(value) && value.every(isHead) ? value : null;

/** The document that has these values; what is no content, such as its id and dates, comes from `skeleton`. */
export function fromLeaves(
  fields: readonly MergeField[],
  leaves: ReadonlyMap<string, unknown>,
  skeleton: RawRow,
  prefix = '',
): RawRow {
  const row: RawRow = { ...skeleton };
  for (const field of contentOf(fields)) {
    const path = prefix + field.name;
    if (field.localized) {
      const filled = siteLanguages.flatMap((language) => {
        const value = leaves.get(`${path}@${language}`);
        return value === undefined || value === null ? [] : [[language, value] as const];
      });
      row[field.name] = Object.fromEntries(filled);
    } else if (isList(field)) {
      const value = leaves.get(path);
      row[field.name] =
        headsIn(value)?.map((head) => {
          const own = fieldsOfRow(field, head);
          return fromLeaves(own, leaves, { ...head }, `${rowPath(path, head.id)}.`);
        }) ?? value;
    } else if (field.flattenedFields) {
      row[field.name] = fromLeaves(field.flattenedFields, leaves, {}, `${path}.`);
    } else row[field.name] = leaves.get(path);
  }
  return row;
}

/** The language of a path; `undefined` for values that all languages share. */
export const languageOf = (path: string) => siteLanguages.find((language) => path.endsWith(`@${language}`));

/** The lists and row ids through which a path leads, the outermost first. */
export function rowsAlong(path: string): { list: string; id: string }[] {
  return [...path.matchAll(/#([^.#@]+)/g)].map((match) => ({
    list: path.slice(0, match.index),
    id: match[1] as string,
  }));
}
