import { siteLanguages } from '@civic/content/site-languages';
import type { FlattenedField } from 'payload';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string[] => {
  if (typeof value === 'string' && value) return [value];
  return isRow(value) && typeof value.id === 'string' ? [value.id] : [];
};

const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRow) : []);

/** The images between the paragraphs of a rich text. */
function inRichText(node: unknown): string[] {
  if (!isRow(node)) return [];
  const own = node.type === 'upload' && node.relationTo === 'media' ? idOf(node.value) : [];
  const children = isRow(node.root) ? [node.root] : rowsOf(node.children);
  return [...own, ...children.flatMap(inRichText)];
}

function inValue(field: FlattenedField, value: unknown): string[] {
  switch (field.type) {
    case 'upload':
      return (Array.isArray(value) ? value : [value]).flatMap(idOf);
    case 'richText':
      return inRichText(value);
    case 'group':
    case 'tab':
      return isRow(value) ? uploadIds(field.flattenedFields, value) : [];
    case 'array':
      return rowsOf(value).flatMap((row) => uploadIds(field.flattenedFields, row));
    case 'blocks':
      return rowsOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        return block ? uploadIds(block.flattenedFields, row) : [];
      });
    default:
      return [];
  }
}

/** The ids of all images in a row of the database, in any language; each as often as it occurs. */
export function uploadIds(fields: readonly FlattenedField[], row: Row): string[] {
  return fields.flatMap((field) => {
    const value = row[field.name];
    const perLanguage = isRow(value) && siteLanguages.some((locale) => locale in value);
    return field.localized && perLanguage
      ? siteLanguages.flatMap((locale) => inValue(field, value[locale]))
      : inValue(field, value);
  });
}
