import type { TextareaField, TextField } from 'payload';

/** The heading of a block. If it is empty, the site uses the block's default heading, if there is one. */
export const headingField: TextField = {
  name: 'heading',
  type: 'text',
  localized: true,
  maxLength: 120,
  label: { bg: 'Заглавие на блока', en: 'Block heading' },
  admin: {
    description: {
      bg: 'По избор. Ако остане празно, сайтът поставя обичайното за блока заглавие.',
      en: 'Optional. Left empty, the site gives the block its usual heading.',
    },
  },
};

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
