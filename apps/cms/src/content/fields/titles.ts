import type { TextField } from 'payload';

/** The title of a document, the source of its address. */
export const titleField = (): TextField => ({
  name: 'title',
  type: 'text',
  required: true,
  localized: true,
  maxLength: 160,
  label: { bg: 'Заглавие', en: 'Title' },
});

/** The name of a person, a place or an organisation, the source of its address. */
export const nameField = (maxLength = 120): TextField => ({
  name: 'name',
  type: 'text',
  required: true,
  localized: true,
  maxLength,
  label: { bg: 'Име', en: 'Name' },
});
