import type { TextareaField } from 'payload';

/** A sentence or two between a block's heading and its items. */
export const introField: TextareaField = {
  name: 'intro',
  type: 'textarea',
  localized: true,
  maxLength: 600,
  label: { bg: 'Въведение', en: 'Introduction' },
  admin: {
    description: {
      bg: 'По избор. Едно-две изречения, които подготвят читателя за списъка.',
      en: 'Optional. A sentence or two that lead the reader into the list.',
    },
  },
};
