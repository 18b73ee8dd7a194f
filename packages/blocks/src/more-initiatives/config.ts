import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-fields';

export const moreInitiativesBlock: Block = {
  slug: 'moreInitiatives',
  interfaceName: 'MoreInitiativesBlock',
  labels: {
    singular: { bg: 'Още инициативи', en: 'More initiatives' },
    plural: { bg: 'Блокове с още инициативи', en: 'More initiatives blocks' },
  },
  admin: {
    group: blockGroups.more,
    custom: {
      about: {
        bg: 'Картички, които водят към други инициативи.',
        en: 'Cards that lead to other initiatives.',
      },
    },
  },
  fields: [
    headingField,
    {
      name: 'initiatives',
      type: 'relationship',
      relationTo: 'initiatives',
      hasMany: true,
      maxRows: 6,
      label: { bg: 'Инициативи', en: 'Initiatives' },
      admin: {
        description: {
          bg: 'Оставете празно, за да се покажат свързаните инициативи, а след тях и други.',
          en: 'Leave empty to show the related initiatives and then others.',
        },
      },
    },
    {
      name: 'linkLabel',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: { bg: 'Текст на връзката към всички инициативи', en: 'Text of the link to all initiatives' },
      admin: {
        description: {
          bg: 'По избор. Обичайният текст е „Всички инициативи“.',
          en: 'Optional. The usual text is “All initiatives”.',
        },
      },
    },
  ],
};
