import type { FlattenedField } from 'payload';

import { isRow } from '../../../../platform/rows/raw-row';

function fieldsBelow(field: FlattenedField, row: unknown): readonly FlattenedField[] {
  if (field.type === 'blocks') {
    return field.blocks.find(({ slug }) => isRow(row) && slug === row.blockType)?.flattenedFields ?? [];
  }
  return 'flattenedFields' in field ? field.flattenedFields : [];
}

/** Whether the field at Payload's path (`layout.2.items.0.text`) has a separate value in each language. */
export function isLocalizedPath(fields: readonly FlattenedField[], row: unknown, path: string): boolean {
  const [name, ...rest] = path.split('.');
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) return false;
  if (field.localized) return true;
  if (rest.length === 0) return false;
  const value = isRow(row) ? row[field.name] : undefined;
  if (field.type !== 'array' && field.type !== 'blocks') {
    return isLocalizedPath(fieldsBelow(field, value), value, rest.join('.'));
  }
  const each: unknown = Array.isArray(value) ? value[Number(rest[0])] : undefined;
  return isLocalizedPath(fieldsBelow(field, each), each, rest.slice(1).join('.'));
}
