import type { AdminText } from '@civic/content/admin-languages';
import type { ArrayField, Field, TextareaField, TextField } from 'payload';

interface Options {
  label: AdminText;
  itemLabel: AdminText;
  description?: AdminText;
  maxRows?: number;
}

/** The rows of a block. All languages share the rows; the texts inside each row are translated. */
export function itemsField(fields: Field[], { label, itemLabel, description, maxRows = 12 }: Options): ArrayField {
  return {
    name: 'items',
    type: 'array',
    required: true,
    minRows: 1,
    maxRows,
    label,
    labels: { singular: itemLabel, plural: label },
    fields,
    admin: description && { description },
  };
}

/** The short title of a row. */
export const itemTitleField: TextField = {
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 120,
  label: { bg: 'Заглавие', en: 'Title' },
};

/** A sentence or two for a row; `required` unless a title is enough. */
export const itemTextField = (required: boolean): TextareaField => ({
  name: 'text',
  type: 'textarea',
  localized: true,
  required,
  maxLength: 600,
  label: { bg: 'Текст', en: 'Text' },
});
