import type { FlattenedField } from 'payload';

import { labelWords, withinWords, type Words } from '../words';

/** The fields under a field; for blocks those of every kind, because the document is not available. */
function fieldsUnder(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.flattenedFields);
  return 'flattenedFields' in field ? field.flattenedFields : [];
}

const ownLabel = (field: FlattenedField) => labelWords('label' in field ? field.label : undefined, field.name);

/**
 * The labels that lead to the field at Payload's path, rows by their number: `layout.2.items.0.text` is
 * „Съдържание на страницата 3 > Цели 1 > Текст“. `null` where the path names no field.
 */
export function labelOfPath(fields: readonly FlattenedField[], path: string): Words | null {
  const [name, ...rest] = path.split('.');
  const isNumbered = /^\d+$/.test(rest[0] ?? '');
  const below = (isNumbered ? rest.slice(1) : rest).join('.');
  for (const field of fields.filter((candidate) => candidate.name === name)) {
    const label = ownLabel(field);
    const number = isNumbered ? ` ${Number(rest[0]) + 1}` : '';
    const own = { bg: label.bg + number, en: label.en + number };
    if (!below) return own;
    const inner = labelOfPath(fieldsUnder(field), below);
    if (inner) return withinWords(own, inner);
  }
  return null;
}
