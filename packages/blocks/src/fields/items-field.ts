import type { AdminText } from '@civic/content/admin-languages';
import type { ArrayField, Field } from 'payload';

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
