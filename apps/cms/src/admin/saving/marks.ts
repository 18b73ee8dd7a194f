import type { FieldMessage } from '../../platform/upstream/field-marks';
import type { SaveKind } from '../../platform/upstream/save-requests';
import { isValues, same, type Values } from './same';

/** Which check refused a value: that of a publication, or of any save. */
export type CheckKind = 'publication' | 'draft';

export const checkOf = (kind: SaveKind): CheckKind => (kind === 'publication' ? kind : 'draft');

/** What the CMS refused at a field. */
export interface Mark {
  kind: CheckKind;
  /** The names of fields and the ids of rows that lead to the field: rows may be moved. */
  way: string[];
  /** The value that was refused. */
  value: unknown;
  message: string;
}

/** The place of a row that is named by its id or by its place. */
function placeIn(list: readonly unknown[], name: string): number {
  const place = list.findIndex((row) => isValues(row) && row.id === name);
  return place === -1 && /^\d{1,6}$/.test(name) ? Number(name) : place;
}

interface Step {
  /** What stands in the path of a form. */
  name: string;
  /** What leads there also after rows were moved. */
  lasting: string;
  value: unknown;
}

/** Follows a path, or a way, through the values of a form. */
function follow(values: Values, names: readonly string[]): Step[] {
  let value: unknown = values;
  return names.map((name) => {
    const place = Array.isArray(value) ? String(placeIn(value, name)) : name;
    value = Array.isArray(value) ? (value as unknown[])[Number(place)] : isValues(value) ? value[name] : undefined;
    const isRow = place !== name || /^\d+$/.test(name);
    const lasting = isRow && isValues(value) && typeof value.id === 'string' ? value.id : name;
    return { name: place, lasting, value };
  });
}

/** The marks that a check leaves on the values that it saw. */
export const marksOf = (kind: CheckKind, messages: readonly FieldMessage[], seen: Values): Mark[] =>
  messages.map(({ message, path }) => {
    const steps = follow(seen, path.split('.'));
    return { kind, way: steps.map(({ lasting }) => lasting), value: steps.at(-1)?.value, message };
  });

/** The marks whose values are still those that were refused, at the fields where these are now. */
export const standing = (marks: readonly Mark[], values: Values): FieldMessage[] =>
  marks.flatMap(({ message, value, way }) => {
    const steps = follow(values, way);
    return same(steps.at(-1)?.value, value) ? [{ message, path: steps.map(({ name }) => name).join('.') }] : [];
  });

/** The marks after another check: one of a publication looks at everything, any other save at less. */
export const afterCheck = (before: readonly Mark[], kind: CheckKind, found: readonly Mark[]): Mark[] => [
  ...(kind === 'publication' ? [] : before.filter((mark) => mark.kind !== kind)),
  ...found,
];
