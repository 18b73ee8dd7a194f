import type { FieldMessage } from '../../platform/upstream/field-marks';
import { isValues, same, type Values } from './same';

/** What the CMS refused at a field. */
export interface Mark {
  /** The names of fields and the ids of rows that lead to the field: rows may be moved. */
  way: string[];
  /** The value that was refused. */
  value: unknown;
  message: string;
}

interface Place {
  path: string[];
  way: string[];
  value: unknown;
}

/** The place of a row, which is named by its id, or by its place where it has no id. */
function placeOf(rows: readonly unknown[], name: string): string {
  const place = rows.findIndex((row) => isValues(row) && row.id === name);
  return place === -1 ? name : String(place);
}

/** From a group into one of its fields. */
const step = ({ path, way, value }: Place, name: string): Place => ({
  path: [...path, name],
  way: [...way, name],
  value: isValues(value) ? value[name] : undefined,
});

/** Follows a path or a way through the values of a form, which differ in the names of rows; `null` where a row is not there. */
function follow(values: Values, names: readonly string[]): Place | null {
  return names.reduce<Place | null>(
    (before, name) => {
      if (!before || !Array.isArray(before.value)) return before && step(before, name);
      const place = placeOf(before.value, name);
      const row: unknown = before.value[Number(place)];
      if (row === undefined) return null;
      const lasting = isValues(row) && typeof row.id === 'string' ? row.id : name;
      return { path: [...before.path, place], way: [...before.way, lasting], value: row };
    },
    { path: [], way: [], value: values },
  );
}

/** The marks that a check leaves on the values that it saw. */
export const marksOf = (messages: readonly FieldMessage[], seen: Values): Mark[] =>
  messages.flatMap(({ message, path }) => {
    const place = follow(seen, path.split('.'));
    return place ? [{ way: place.way, value: place.value, message }] : [];
  });

/** The marks whose values are still those that were refused, at the fields where these are now. */
export const standing = (marks: readonly Mark[], values: Values): FieldMessage[] =>
  marks.flatMap(({ message, value, way }) => {
    const now = follow(values, way);
    return now && same(now.value, value) ? [{ message, path: now.path.join('.') }] : [];
  });
