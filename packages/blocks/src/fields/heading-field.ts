import type { TextField } from 'payload';

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
