import type { FlattenedField } from 'payload';

import { headsIn, type Leaves } from '../intentions/leaves-by-id';
import type { Words } from '../preflight/words';
import { labelOfPath } from '../preflight/content/label-of-path';

const fieldsUnder = (field: FlattenedField): readonly FlattenedField[] =>
  field.type === 'blocks'
    ? field.blocks.flatMap((block) => block.flattenedFields)
    : 'flattenedFields' in field
      ? field.flattenedFields
      : [];

/** The names along a path of `Leaves`, without rows and language. */
const namesOf = (path: string) =>
  path
    .replace(/@[^.]*$/, '')
    .replaceAll(/#[^.#@]+/g, '')
    .split('.');

/** The field that holds the value at a path of `Leaves`. */
export function fieldAt(fields: readonly FlattenedField[], path: string): FlattenedField | undefined {
  const find = (among: readonly FlattenedField[], [name, ...rest]: string[]): FlattenedField | undefined => {
    for (const field of among.filter((one) => one.name === name)) {
      const found = rest.length === 0 ? field : find(fieldsUnder(field), rest);
      if (found) return found;
    }
    return undefined;
  };
  return find(fields, namesOf(path));
}

/** A path of `Leaves` as Payload writes it: rows by their place in the list that has them. */
function numbered(path: string, contents: readonly Leaves[]): string {
  const indexOf = (list: string, id: string) =>
    Math.max(0, ...contents.map((leaves) => headsIn(leaves.get(list))?.findIndex((head) => head.id === id) ?? -1));
  return path
    .replace(/@[^.]*$/, '')
    .replaceAll(/#([^.#@]+)/g, (_, id: string, offset: number) => `.${indexOf(path.slice(0, offset), id)}`);
}

/** The labels that lead to a value, in both languages of the admin; the contents tell the number of a row. */
export function labelAt(fields: readonly FlattenedField[], path: string, contents: readonly Leaves[]): Words {
  return labelOfPath(fields, numbered(path, contents)) ?? { bg: path, en: path };
}
