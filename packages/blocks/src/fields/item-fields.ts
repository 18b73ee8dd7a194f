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

/** A sentence or two for a row; `required` unless a title is enough. */
export const itemTextField = (required: boolean): TextareaField => ({
  name: 'text',
  type: 'textarea',
  localized: true,
  required,
  maxLength: 600,
  label: { bg: 'Текст', en: 'Text' },
});
