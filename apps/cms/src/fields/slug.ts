import type { TextField } from 'payload';

/** The document's name in its address, one a language. */
export const slugField = (_source: 'title' | 'name'): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  unique: true,
  maxLength: 96,
  label: { bg: 'Адрес', en: 'Address' },
  admin: { position: 'sidebar' },
});
