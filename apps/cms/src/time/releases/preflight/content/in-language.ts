import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField } from 'payload';

import { isRow, type RawRow } from '../../../../platform/rows/raw-row';

function valueIn(field: FlattenedField, value: unknown, locale: SiteLanguage): unknown {
  switch (field.type) {
    case 'array':
    case 'blocks': {
      if (!Array.isArray(value)) return value;
      return value.map((row: unknown) => {
        if (!isRow(row)) return row;
        const fields =
          field.type === 'array'
            ? field.flattenedFields
            : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields;
        return inLanguage(fields ?? [], row, locale);
      });
    }
    case 'group':
    case 'tab':
      return isRow(value) ? inLanguage(field.flattenedFields, value, locale) : value;
    default:
      return value;
  }
}

/** The document as a person working in one language sees it: localized values are those of the language. */
export function inLanguage(fields: readonly FlattenedField[], row: RawRow, locale: SiteLanguage): RawRow {
  const seen: RawRow = { ...row };
  for (const field of fields) {
    const value = row[field.name];
    if (field.localized) seen[field.name] = isRow(value) ? value[locale] : undefined;
    else if (value !== undefined) seen[field.name] = valueIn(field, value, locale);
  }
  return seen;
}

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
