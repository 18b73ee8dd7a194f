import type { TextField, TextareaField } from 'payload';

/** The short title of a row. */
export const itemTitleField: TextField = {
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 120,
  label: { bg: 'Заглавие', en: 'Title' },
};

/** The sentence or two of a row; `required` unless the row can stand on its title alone. */
export const itemTextField = (required: boolean): TextareaField => ({
  name: 'text',
  type: 'textarea',
  localized: true,
  required,
  maxLength: 600,
  label: { bg: 'Текст', en: 'Text' },
});
